import Cryptography
import Learning

/// What lies in a file, looked at as ``FileKind`` asks and digested piece by piece.
struct FileContent: ByteSource {
    let file: OpenFile
    let size: Int64

    private static let pieceLength = 1 << 18

    init(_ file: OpenFile) throws { (self.file, size) = (file, try file.size) }

    func bytes(at offset: Int64, count: Int) throws -> [UInt8] {
        guard offset >= 0, offset < size, count > 0 else { return [] }
        return try file.read(at: offset, count: Int(min(Int64(count), size - offset)))
    }

    func examine() throws -> FileFinding {
        let kind: Result<FileKind, FileFault>
        do {
            kind = .success(try FileKind.judge(self))
        } catch let fault as FileFault {
            kind = .failure(fault)
        }
        return FileFinding(size: size, digest: try digest(), kind: kind)
    }

    private func digest() throws -> FileDigest {
        var hash = SHA256()
        var place: Int64 = 0
        while place < size {
            let piece = try bytes(at: place, count: Self.pieceLength)
            guard !piece.isEmpty else { throw FileStoreError.failed("reading: the file became shorter") }
            hash.update(piece)
            place += Int64(piece.count)
        }
        guard let digest = FileDigest(hash.finish().hexadecimal) else { throw FileStoreError.failed("digesting") }
        return digest
    }
}
