import Learning
import Synchronization

/// Reads a kept file from its beginning to its end.
final class DiskFileReader: FileReader {
    let size: Int64
    private let file: OpenFile
    private let threads: FileThreads
    private let place = Mutex<Int64>(0)

    init(_ file: OpenFile, _ threads: FileThreads) throws { (self.file, self.threads, size) = (file, threads, try file.size) }

    func next(atMost count: Int) async throws -> [UInt8]? {
        try await threads.run(for: ObjectIdentifier(self)) { [self] in
            let offset = place.withLock { $0 }
            let bytes = try file.read(at: offset, count: Int(min(Int64(count), size - offset)))
            guard !bytes.isEmpty else { return nil }
            place.withLock { $0 = offset + Int64(bytes.count) }
            return bytes
        }
    }
}

/// Shares the store's lock until the row is written.
struct DiskFileClaim: FileClaim {
    private let lock: OpenFile

    init(_ lock: OpenFile) { self.lock = lock }

    func release() async { lock.close() }
}
