import Foundation
import Learning
import Synchronization

/// A file that is open. Closed once, by hand or with its last owner.
final class OpenFile: Sendable {
    private let descriptor: Mutex<Int32>

    /// - Returns: nil where nothing is.
    convenience init?(reading path: String) throws {
        let opened = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        if opened < 0, errno == ENOENT { return nil }
        try self.init(opened, path)
    }

    /// Made where it is not.
    convenience init(writing path: String) throws { try self.init(Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600), path) }

    private init(_ opened: Int32, _ path: String) throws {
        guard opened >= 0 else { throw Self.failure("opening") }
        descriptor = Mutex(opened)
    }

    deinit { close() }

    var size: Int64 {
        get throws { Int64(try status().st_size) }
    }

    func status() throws -> stat {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw Self.failure("asking for the size") }
        return status
    }

    /// - Returns: false where somebody else holds it in a way that excludes this.
    func lock(exclusively isExclusive: Bool) throws -> Bool {
        while flock(number, (isExclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { throw Self.failure("locking") }
            return false
        }
        return true
    }

    func read(at offset: Int64, count: Int) throws -> [UInt8] {
        let descriptor = number
        return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset) + off_t(filled))
                if got < 0 && errno == EINTR { continue }
                guard got >= 0 else { throw Self.failure("reading") }
                if got == 0 { return }
                filled += got
            }
        }
    }

    func write(_ bytes: [UInt8], at offset: Int64) throws {
        let descriptor = number
        try bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = pwrite(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written, off_t(offset) + off_t(written))
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { throw Self.failure("writing") }
                written += count
            }
        }
    }

    func flush() throws {
        guard fsync(number) == 0 else { throw Self.failure("flushing") }
    }

    func close() {
        descriptor.withLock { descriptor in
            if descriptor >= 0 { _ = Glibc.close(descriptor) }
            descriptor = -1
        }
    }

    private var number: Int32 { descriptor.withLock { $0 } }

    static func failure(_ what: String) -> FileStoreError { .failed("\(what): \(String(cString: strerror(errno)))") }
}

extension OpenFile {
    /// Makes a folder, and its name last.
    static func makeFolder(_ path: String) throws {
        if mkdir(path, 0o700) == 0 {
            try flushFolder((path as NSString).deletingLastPathComponent)
        } else if errno != EEXIST {
            throw failure("making a folder")
        }
    }

    /// Makes names in a folder last.
    static func flushFolder(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("opening a folder") }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("flushing a folder") }
    }
}
