import Foundation
package import Learning

/// Files in a folder, on this machine's disk or a mount that several machines share:
///
///     parts/019f…      an upload on its way, under its identifier
///     ab/cd/abcd…      a file under the SHA-256 of its bytes
///     lock             shared while a file gets its row, exclusive while strays are swept
///
/// An acknowledged byte is flushed; a file is flushed, renamed into its place, and its folder flushed, before a row tells of it.
package final class DiskFileStore: FileStore {
    let directory: String
    let threads = FileThreads()

    /// - Throws: ``FileStoreError`` when the folder cannot be made or written to.
    package init(directory: String) throws {
        self.directory = directory
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw FileStoreError.failed("making the folder \(directory)")
        }
        try OpenFile.makeFolder(parts)
        _ = try OpenFile(writing: lockPath)
    }

    var parts: String { directory + "/parts" }
    var lockPath: String { directory + "/lock" }
    func path(of upload: Identifier<Upload>) -> String { "\(parts)/\(upload)" }

    func folders(of digest: FileDigest) -> (outer: String, inner: String) {
        let outer = "\(directory)/\(digest.text.prefix(2))"
        return (outer, "\(outer)/\(digest.text.dropFirst(2).prefix(2))")
    }

    func path(of digest: FileDigest) -> String { "\(folders(of: digest).inner)/\(digest.text)" }

    package func received(_ upload: Identifier<Upload>) async throws -> Int64 {
        try await threads.run(for: upload) { [self] in try OpenFile(reading: path(of: upload))?.size ?? 0 }
    }

    package func writer(_ upload: Identifier<Upload>, at offset: Int64, atMost size: Int64) async throws -> any PartWriter {
        let file = try await threads.run(for: upload) { [self] in
            let file = try OpenFile(writing: path(of: upload))
            guard try file.lock(exclusively: true) else { throw FileStoreError.busy }
            let received = try file.size
            guard received == offset else { throw FileStoreError.wrongOffset(received) }
            if offset == 0 { try OpenFile.flushFolder(parts) }
            return file
        }
        return DiskPartWriter(file, upload, at: offset, atMost: size, threads)
    }

    package func examine(_ upload: Identifier<Upload>) async throws -> FileFinding? {
        try await threads.run(for: upload) { [self] in try OpenFile(reading: path(of: upload)).map { try FileContent($0).examine() } }
    }

    package func examine(kept digest: FileDigest) async throws -> FileFinding? {
        try await threads.run(for: digest) { [self] in try OpenFile(reading: path(of: digest)).map { try FileContent($0).examine() } }
    }

    package func keep(_ upload: Identifier<Upload>, as digest: FileDigest) async throws -> (any FileClaim)? {
        let lock = try await shareLock()
        return try await threads.run(for: upload) { [self] in
            let (part, place, folders) = (path(of: upload), path(of: digest), folders(of: digest))
            if let file = try OpenFile(reading: part) {
                try file.flush()
                try OpenFile.makeFolder(folders.outer)
                try OpenFile.makeFolder(folders.inner)
                // Another finishing of the same upload can have moved it in this moment.
                if rename(part, place) != 0 && errno != ENOENT { throw OpenFile.failure("moving a file to its place") }
                try OpenFile.flushFolder(folders.inner)
            }
            return try OpenFile(reading: place) == nil ? nil : DiskFileClaim(lock)
        }
    }

    /// Waits without holding a thread: a sweep that is under way needs them.
    private func shareLock() async throws -> OpenFile {
        let lock = try OpenFile(writing: lockPath)
        while try !lock.lock(exclusively: false) { try await Task.sleep(for: .milliseconds(20)) }
        return lock
    }

    package func discard(_ upload: Identifier<Upload>) async throws {
        try await threads.run(for: upload) { [self] in
            if unlink(path(of: upload)) != 0 && errno != ENOENT { throw OpenFile.failure("removing a part") }
        }
    }

    package func open(_ digest: FileDigest) async throws -> any FileReader {
        try await threads.run(for: digest) { [self] in
            guard let file = try OpenFile(reading: path(of: digest)) else { throw FileStoreError.missing }
            return try DiskFileReader(file, threads)
        }
    }
}
