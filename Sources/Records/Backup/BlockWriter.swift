import Cryptography

/// The lower layer of a backup: gathers the stream of records into blocks, compresses each, encrypts it where there is a passphrase, and ends the file with its
/// own digest.
final class BlockWriter {
    private let file: PendingFile
    private let cipher: BackupCipher?
    private var digest = SHA256()
    private var gathered: [UInt8] = []
    private var blocks: UInt64 = 0

    init(_ file: PendingFile, cipher: BackupCipher?) throws {
        (self.file, self.cipher) = (file, cipher)
        gathered.reserveCapacity(BackupFormat.blockLength)
        try put(cipher?.preamble ?? BackupFormat.plainLine)
    }

    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(BackupFormat.blockLength - gathered.count)
            gathered.append(contentsOf: part)
            rest = rest.dropFirst(part.count)
            if gathered.count == BackupFormat.blockLength { try flush() }
        }
    }

    /// Writes what is gathered, the end and the digest.
    func finish() throws {
        if !gathered.isEmpty { try flush() }
        var end: [UInt8] = []
        end.append(length: 0)
        if let cipher { end += try cipher.seal([], number: blocks, isEnd: true) }
        try put(end)
        try file.write(digest.fork().finish().bytes)
        try file.keep()
    }

    private func flush() throws {
        let compressed = try BlockCompression.compress(gathered)
        gathered.removeAll(keepingCapacity: true)
        let block = try cipher?.seal(compressed, number: blocks) ?? compressed
        blocks += 1
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + block.count)
        bytes.append(length: block.count)
        bytes += block
        try put(bytes)
    }

    private func put(_ bytes: [UInt8]) throws {
        digest.update(bytes)
        try file.write(bytes)
    }
}
