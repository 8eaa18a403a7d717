import Learning
import Synchronization

/// One writer's hold on a part; nobody else writes to it meanwhile, in this process or another.
final class DiskPartWriter: PartWriter {
    private let file: OpenFile
    private let upload: Identifier<Upload>
    private let size: Int64
    private let threads: FileThreads
    private let place: Mutex<Int64>

    init(_ file: OpenFile, _ upload: Identifier<Upload>, at offset: Int64, atMost size: Int64, _ threads: FileThreads) {
        (self.file, self.upload, self.size, self.threads) = (file, upload, size, threads)
        place = Mutex(offset)
    }

    func write(_ bytes: [UInt8]) async throws {
        try await threads.run(for: upload) { [self] in
            let offset = place.withLock { $0 }
            guard offset + Int64(bytes.count) <= size else { throw FileStoreError.tooLong }
            try file.write(bytes, at: offset)
            place.withLock { $0 = offset + Int64(bytes.count) }
        }
    }

    func close() async throws -> Int64 {
        try await threads.run(for: upload) { [self] in
            defer { file.close() }
            try file.flush()
            return place.withLock { $0 }
        }
    }
}
