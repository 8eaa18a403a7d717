internal import CanonicalJSON
internal import Glibc

/// What a witness or a monitor must not forget, in one small file. It is replaced in one step and flushed before it counts; programs take turns at it.
struct LogStateFile: Sendable {
    let path: String

    /// Runs `body` while no other thread and no other program does so with this file.
    func exclusively<Result>(_ body: () throws(LogError) -> Result) throws(LogError) -> Result {
        let descriptor = Glibc.open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw unusable("cannot lock \(path): \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw unusable("cannot lock \(path): \(String(cString: strerror(errno)))") }
        }
        return try body()
    }

    var exists: Bool { KeyFile.exists(path) }

    func read() throws(LogError) -> JSONValue {
        do {
            return try JSONValue.parse(KeyFile.read(path, .open), limits: JSONLimits(maximumBytes: KeyFile.maximumLength, maximumDepth: 4))
        } catch {
            throw unusable("\(path): \(error)")
        }
    }

    func replace(_ value: JSONValue) throws(LogError) {
        do { try KeyFile.replace(path, value.canonicalBytes) } catch { throw unusable(error.reason) }
    }

    func unusable(_ reason: String) -> LogError { LogError(.stateUnusable, reason) }
}
