import Cryptography
import Foundation

/// Reads back what ``BlockWriter`` wrote, and nothing else: a byte more, less or other is an error.
final class BlockReader {
    private let path: String
    private let descriptor: Int32
    private let cipher: BackupCipher?
    private var digest: SHA256
    private var blocks: UInt64 = 0
    private var isAtEnd = false

    /// - Parameter passphrase: nil where there is none; one that a plain backup does not need is let be.
    /// - Throws: ``BackupError``
    init(_ path: String, passphrase: [UInt8]?) throws {
        self.path = path
        // Without waiting, so that a pipe without a writer does not hold the program for ever.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw BackupError(.unreadable, "\(path) cannot be read: \(String(cString: strerror(errno)))") }
        var digest = SHA256()
        do {
            cipher = try Self.readBeginning(descriptor, path, passphrase, &digest)
            self.digest = digest
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit { close(descriptor) }

    /// Reads the first line and, where there is one, what the key is made with.
    private static func readBeginning(_ descriptor: Int32, _ path: String, _ passphrase: [UInt8]?, _ digest: inout SHA256) throws -> BackupCipher? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw BackupError(.unreadable, "\(path) cannot be read: it is not a file")
        }
        let plain = BackupFormat.plainLine
        let start = try read(descriptor, path, plain.count)
        digest.update(start)
        if start == plain { return nil }
        guard start.starts(with: plain.dropLast().dropLast()) else {
            throw BackupError(.notBackup, "\(path) is no backup of an academy: it does not begin with \"academy-backup\"")
        }
        let rest = try read(descriptor, path, BackupFormat.encryptedLine.count - plain.count)
        digest.update(rest)
        guard start + rest == BackupFormat.encryptedLine else {
            throw BackupError(.newerFormat, "the backup has a format that this program does not know: use the program that made it, or a newer one")
        }
        let parameters = try read(descriptor, path, BackupCipher.parameterLength)
        guard parameters.count == BackupCipher.parameterLength else { throw BackupError.cutOff }
        digest.update(parameters)
        guard let passphrase else { throw BackupError(.passphraseNeeded, "the backup is encrypted: its passphrase is needed") }
        return try BackupCipher(passphrase: passphrase, parameters: parameters)
    }

    /// The next piece of the stream of records; nil at the end, once the digest of the whole file has proved right.
    func next() throws -> [UInt8]? {
        guard !isAtEnd else { return nil }
        let length = try take(4).reduce(0) { $0 << 8 | Int($1) }
        guard length > 0 else {
            try end()
            return nil
        }
        guard length <= BackupFormat.longestBlock else { throw BackupError.damaged("a block of \(length) bytes") }
        let block = try take(length)
        let compressed = try cipher?.open(block, number: blocks) ?? block
        blocks += 1
        return try BlockCompression.expand(compressed)
    }

    private func end() throws {
        if let cipher { _ = try cipher.open(take(AuthenticatedCipher.tagLength), number: blocks, isEnd: true) }
        let expected = digest.fork().finish().bytes
        let told = try Self.read(descriptor, path, Digest.count)
        guard told.count == Digest.count else { throw BackupError.cutOff }
        guard told == expected else { throw BackupError.damaged("its digest is not that of its bytes") }
        guard try Self.read(descriptor, path, 1).isEmpty else { throw BackupError.damaged("something follows its end") }
        isAtEnd = true
    }

    private func take(_ count: Int) throws -> [UInt8] {
        let bytes = try Self.read(descriptor, path, count)
        guard bytes.count == count else { throw BackupError.cutOff }
        digest.update(bytes)
        return bytes
    }

    /// Fewer at the end of the file.
    private static func read(_ descriptor: Int32, _ path: String, _ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw BackupError(.unreadable, "\(path) cannot be read: \(String(cString: strerror(errno)))") }
            if got == 0 { break }
            filled += got
        }
        bytes.removeLast(count - filled)
        return bytes
    }
}
