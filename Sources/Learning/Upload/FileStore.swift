/// Where bytes lie. Uploads grow part by part and are kept, once they are whole, under the digest of their content. Everything is on disk before it is acknowledged,
/// and nothing is ever held in memory whole. Rows tell which of it counts: the store knows of no people.
package protocol FileStore: Sendable {
    /// Bytes of an upload that are there; 0 where nothing is.
    func received(_ upload: Identifier<Upload>) async throws -> Int64

    /// Takes up an upload where it broke off.
    ///
    /// - Parameter size: the most that it may grow to.
    /// - Throws: ``FileStoreError`` `wrongOffset` for another place than its end, `busy` while somebody else writes to it.
    func writer(_ upload: Identifier<Upload>, at offset: Int64, atMost size: Int64) async throws -> any PartWriter

    /// Reads all that came; nil where nothing lies there.
    func examine(_ upload: Identifier<Upload>) async throws -> FileFinding?

    /// The same of a file in its place; nil where there is none.
    func examine(kept digest: FileDigest) async throws -> FileFinding?

    /// Moves what came to its place under its digest. Until the claim is released the file is not taken for one that nobody has.
    ///
    /// - Returns: nil where neither the upload nor a file of that digest is there.
    func keep(_ upload: Identifier<Upload>, as digest: FileDigest) async throws -> (any FileClaim)?

    func discard(_ upload: Identifier<Upload>) async throws

    /// - Throws: ``FileStoreError`` `missing`.
    func open(_ digest: FileDigest) async throws -> any FileReader

    /// Removes what has lain there since before a moment and that nobody knows.
    ///
    /// - Parameter unknown: picks from what was found that of which there are no rows.
    /// - Returns: how many were removed; none while files are being kept.
    func sweep(before instant: Instant, _ unknown: @Sendable (StrayFiles) async throws -> StrayFiles) async throws -> Int
}

/// An upload that is being written to.
package protocol PartWriter: Sendable {
    /// - Throws: ``FileStoreError`` `tooLong` when it would grow beyond what was declared; what came before stays.
    func write(_ bytes: [UInt8]) async throws

    /// Flushes what came, also after an error, and lets go of it.
    ///
    /// - Returns: bytes that are there now.
    func close() async throws -> Int64
}

/// Keeps a file from being swept until its row is written.
package protocol FileClaim: Sendable {
    func release() async
}

package protocol FileReader: Sendable {
    var size: Int64 { get }

    /// The next bytes, at most so many; nil at the end.
    func next(atMost count: Int) async throws -> [UInt8]?
}

/// What an upload turned out to be.
package struct FileFinding: Sendable {
    package let size: Int64
    package let digest: FileDigest
    package let kind: Result<FileKind, FileFault>

    package init(size: Int64, digest: FileDigest, kind: Result<FileKind, FileFault>) { (self.size, self.digest, self.kind) = (size, digest, kind) }
}

/// What lies in a store.
package struct StrayFiles: Sendable, Equatable {
    package var uploads: [Identifier<Upload>] = []
    package var files: [FileDigest] = []

    package init(uploads: [Identifier<Upload>] = [], files: [FileDigest] = []) { (self.uploads, self.files) = (uploads, files) }
}

package enum FileStoreError: Error, Sendable, Hashable {
    /// So many bytes are there.
    case wrongOffset(Int64)
    case busy
    case tooLong
    case missing
    /// The disk refused, with its own word for it.
    case failed(String)
}

extension FileStoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .wrongOffset(let received): "\(received) bytes are there: go on from them"
        case .busy: "the upload is being written to from elsewhere"
        case .tooLong: "more bytes came than were declared"
        case .missing: "the file is not in the store of files: bring it back from a backup"
        case .failed(let reason): "the store of files failed: \(reason)"
        }
    }
}
