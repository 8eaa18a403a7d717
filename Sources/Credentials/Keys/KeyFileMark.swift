internal import Glibc

/// By what a file that is only ever replaced whole is known to be the same: a new one has another number on its disk, or another time.
struct KeyFileMark: Sendable, Hashable {
    private let device: UInt64
    private let number: UInt64
    private let seconds: Int
    private let nanoseconds: Int

    init(_ path: String) throws(KeyError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw KeyError(.fileUnreadable, "cannot read \(path): \(String(cString: strerror(errno)))")
        }
        (device, number) = (UInt64(status.st_dev), UInt64(status.st_ino))
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
}
