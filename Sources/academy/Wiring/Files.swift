import Foundation

/// Files as the command line reads and writes them, with errors for people.
enum Files {
    /// - Throws: ``Problem`` when the file is missing, unreadable, a folder, or larger than `atMost` bytes.
    static func read(_ path: String, atMost limit: Int) throws -> [UInt8] {
        // Without waiting, so that a pipe without a writer does not hold the program for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Problem(code: "file-unreadable", "\(path) cannot be read: \(String(cString: strerror(errno)))") }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Problem(code: "file-unreadable", "\(path) cannot be read: it is not a file")
        }
        defer { try? handle.close() }
        do {
            let data = try handle.read(upToCount: limit + 1) ?? Data()
            guard data.count <= limit else {
                throw Problem(code: "file-too-large", "\(path) is larger than \(limit >> 20) MB")
            }
            return Array(data)
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(code: "file-unreadable", "\(path) cannot be read: \(AcademyHome.reason(error))")
        }
    }

    /// Writes beside the place, flushes and renames, so that nobody ever sees half a file.
    static func write(_ bytes: [UInt8], to path: String, permissions: mode_t = 0o600) throws {
        let temporary = "\(path).\(UInt64.random(in: 0...UInt64.max)).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, permissions)
        guard descriptor >= 0 else { throw Problem(code: "file-unwritable", "\(path) cannot be written: \(String(cString: strerror(errno)))") }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            guard fchmod(descriptor, permissions) == 0 else {
                throw Problem(code: "file-unwritable", "\(path) cannot be written: \(String(cString: strerror(errno)))")
            }
            try handle.write(contentsOf: Data(bytes))
            try handle.synchronize()
            try handle.close()
            guard rename(temporary, path) == 0 else {
                throw Problem(code: "file-unwritable", "\(path) cannot be written: \(String(cString: strerror(errno)))")
            }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// So that names in it last as long as what they name.
    static func flush(folder path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    static func exist(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func createFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Problem(code: "file-unwritable", "the folder \(path) cannot be made: \(AcademyHome.reason(error))")
        }
    }
}
