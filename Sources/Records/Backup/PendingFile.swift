import Foundation

/// A file that nobody sees before it is whole: written under another name for its owner alone, flushed, then renamed.
final class PendingFile {
    private let path: String
    private let temporary: String
    private var descriptor: Int32

    /// - Throws: ``BackupError`` `unwritable`, also where something has that name already.
    init(_ path: String) throws(BackupError) {
        guard access(path, F_OK) != 0 else { throw BackupError(.unwritable, "\(path) is there already: choose another name") }
        self.path = path
        temporary = "\(path).\(UInt64.random(in: 0...UInt64.max)).part"
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    /// Leaves nothing behind unless it was kept.
    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(temporary)
    }

    func write(_ bytes: [UInt8]) throws(BackupError) {
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset) }
            guard written > 0 || (written < 0 && errno == EINTR) else { throw Self.failure(path) }
            offset += max(0, written)
        }
    }

    /// Flushed, under its own name, and the name as well.
    func keep() throws(BackupError) {
        guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw Self.failure(path) }
        descriptor = -1
        // A link never takes another file's place; where the file system has none, a name that came up meanwhile is lost.
        let isKept = link(temporary, path) == 0 || (errno != EEXIST && rename(temporary, path) == 0)
        defer { unlink(temporary) }
        guard isKept else { throw Self.failure(path) }
        Self.flushFolder(of: path)
    }

    static func flushFolder(of path: String) {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private static func failure(_ path: String) -> BackupError {
        BackupError(.unwritable, "\(path) cannot be written: \(String(cString: strerror(errno)))")
    }
}
