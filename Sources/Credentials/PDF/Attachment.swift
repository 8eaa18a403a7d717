/// A file carried inside the document as its machine-readable source (PDF/A-3, ISO 19005-3, 6.8).
public struct Attachment: Sendable, Equatable {
    /// File name, without a folder.
    public let name: String
    /// For example `application/vc`.
    public let mediaType: String
    /// The file as it was before it was compressed into the document.
    public let bytes: [UInt8]

    /// A file of `name` and `mediaType`.
    public init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }
}
