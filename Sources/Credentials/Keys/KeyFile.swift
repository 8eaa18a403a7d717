internal import Glibc

/// Files of the key folder. Written once, never over something, flushed before they count.
enum KeyFile {
    /// Nothing in a key folder is longer.
    static let maximumLength = 1 << 20

    enum Secrecy {
        /// Mode 0600; refused when the group or anybody else may read or write it.
        case secret
        /// Mode 0644.
        case open

        var mode: mode_t { self == .secret ? 0o600 : 0o644 }
    }

    static func read(_ path: String, _ secrecy: Secrecy) throws(KeyError) -> [UInt8] {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { throw KeyError(.fileUnreadable, "cannot open \(path): \(systemError())") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw KeyError(.fileUnreadable, "\(path) is not a file")
        }
        guard secrecy == .open || status.st_mode & 0o077 == 0 else {
            throw KeyError(.fileExposed, "\(path) can be read by others; a private key must have mode 0600 (chmod 600)")
        }
        guard status.st_size <= maximumLength else { throw KeyError(.fileUnreadable, "\(path) is longer than \(maximumLength) bytes") }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var position = 0
        while position < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[position...])
                return Glibc.read(descriptor, rest.baseAddress, rest.count)
            }
            guard count > 0 else { throw KeyError(.fileUnreadable, "cannot read \(path): \(count == 0 ? "it became shorter" : systemError())") }
            position += count
        }
        return bytes
    }

    static func create(_ path: String, _ bytes: [UInt8], _ secrecy: Secrecy) throws(KeyError) {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, secrecy.mode)
        guard descriptor >= 0 else { throw KeyError(.fileUnwritable, "cannot create \(path): \(systemError())") }
        defer { close(descriptor) }
        var position = 0
        while position < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                let rest = UnsafeRawBufferPointer(rebasing: buffer[position...])
                return Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            guard count > 0 else { throw KeyError(.fileUnwritable, "cannot write \(path): \(systemError())") }
            position += count
        }
        guard fsync(descriptor) == 0 else { throw KeyError(.fileUnwritable, "cannot flush \(path): \(systemError())") }
    }

    /// Puts `bytes` in the place of the file in one step: a reader sees the old or the new content.
    static func replace(_ path: String, _ bytes: [UInt8]) throws(KeyError) {
        let temporary = path + ".new"
        unlink(temporary)
        try create(temporary, bytes, .open)
        guard rename(temporary, path) == 0 else { throw KeyError(.fileUnwritable, "cannot replace \(path): \(systemError())") }
        try flush(folder: path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
    }

    /// Removes a file, if there is one.
    static func remove(_ path: String) throws(KeyError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw KeyError(.fileUnwritable, "cannot remove \(path): \(systemError())") }
    }

    /// Waits until no other process changes the folder; ends with ``unlock(_:)``, or with the process.
    static func lock(folder: String) throws(KeyError) -> Int32 {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw KeyError(.fileUnreadable, "cannot open \(folder): \(systemError())") }
        guard flock(descriptor, LOCK_EX) == 0 else {
            close(descriptor)
            throw KeyError(.fileUnwritable, "cannot lock \(folder): \(systemError())")
        }
        return descriptor
    }

    static func unlock(_ descriptor: Int32) { close(descriptor) }

    /// Makes the names in a folder as durable as the files.
    static func flush(folder: String) throws(KeyError) {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw KeyError(.fileUnwritable, "cannot open \(folder): \(systemError())") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw KeyError(.fileUnwritable, "cannot flush \(folder): \(systemError())") }
    }

    /// Removes a folder of files, if there is one.
    static func removeFolder(_ path: String) throws(KeyError) {
        guard let folder = opendir(path) else {
            guard errno == ENOENT else { throw KeyError(.fileUnwritable, "cannot open \(path): \(systemError())") }
            return
        }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != "." && name != ".." { unlink("\(path)/\(name)") }
        }
        guard rmdir(path) == 0 else { throw KeyError(.fileUnwritable, "cannot remove \(path): \(systemError())") }
    }

    /// A new folder that nobody else uses or may enter, next to `path`.
    static func makePrivateFolder(beside path: String) throws(KeyError) -> String {
        var template = Array((path + ".making-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw KeyError(.fileUnwritable, "cannot make keys beside \(path): \(systemError())") }
        return String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Moves a folder to a place where there is none, or an empty one, in one step.
    static func moveFolder(_ path: String, to place: String) throws(KeyError) {
        try flush(folder: path)
        guard rename(path, place) == 0 else {
            guard errno != ENOTEMPTY && errno != EEXIST else {
                throw KeyError(.storeExists, "\(place) holds keys already; they are never written over")
            }
            throw KeyError(.fileUnwritable, "cannot move \(path) to \(place): \(systemError())")
        }
        try flush(folder: place.lastIndex(of: "/").map { $0 == place.startIndex ? "/" : String(place[..<$0]) } ?? ".")
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    private static func systemError() -> String { String(cString: strerror(errno)) }
}
