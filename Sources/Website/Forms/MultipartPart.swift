/// One field of a form.
package struct MultipartPart: Sendable, Hashable {
    package let name: String
    /// As the client tells it; only ever shown, never used as a path or to guess a type. Nil for a field that is no file.
    package let fileName: String?
    package var bytes: [UInt8] = []

    package init(name: String, fileName: String?, bytes: [UInt8] = []) {
        self.name = name
        self.fileName = fileName
        self.bytes = bytes
    }
}
