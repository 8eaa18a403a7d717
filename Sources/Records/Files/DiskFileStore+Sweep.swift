import Foundation
package import Learning

extension DiskFileStore {
    package func sweep(before instant: Instant, _ unknown: @Sendable (StrayFiles) async throws -> StrayFiles) async throws -> Int {
        let lock = try OpenFile(writing: lockPath)
        // While a file is between its place and its row, whether it is a stray cannot be told.
        guard try lock.lock(exclusively: true) else { return 0 }
        defer { lock.close() }
        let old = try await threads.run(for: directory) { [self] in
            StrayFiles(
                uploads: try names(in: parts, before: instant).compactMap { UUIDv7($0).map { Identifier($0) } },
                files: try kept(before: instant)
            )
        }
        let strays = try await unknown(old)
        return try await threads.run(for: directory) { [self] in
            var removed = 0
            for path in strays.uploads.map({ path(of: $0) }) + strays.files.map({ path(of: $0) }) where unlink(path) == 0 { removed += 1 }
            return removed
        }
    }

    private func kept(before instant: Instant) throws -> [FileDigest] {
        var digests: [FileDigest] = []
        for outer in try list(directory) where outer.count == 2 {
            for inner in try list("\(directory)/\(outer)") where inner.count == 2 {
                digests += try names(in: "\(directory)/\(outer)/\(inner)", before: instant).compactMap { FileDigest($0) }
            }
        }
        return digests
    }

    /// Of what was last changed before a moment.
    private func names(in folder: String, before instant: Instant) throws -> [String] {
        try list(folder).filter { name in
            var status = stat()
            guard lstat("\(folder)/\(name)", &status) == 0 else { return false }
            return Int64(status.st_mtim.tv_sec) * 1_000_000 + Int64(status.st_mtim.tv_nsec) / 1_000 < instant.microseconds
        }
    }

    private func list(_ folder: String) throws -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: folder) } catch { throw FileStoreError.failed("listing a folder") }
    }
}
