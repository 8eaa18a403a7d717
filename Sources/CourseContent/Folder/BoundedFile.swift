import Foundation

enum FileKind {
    case regular, folder, other

    init(path: String) {
        var information = stat()
        guard stat(path, &information) == 0 else {
            self = .other
            return
        }
        switch information.st_mode & S_IFMT {
        case S_IFREG: self = .regular
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}

enum BoundedBytes {
    case bytes([UInt8])
    case tooLarge
    case unreadable
}

/// The path with every symbolic link followed; nil when something on the way does not exist.
func resolvedPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
}

/// Reads at most `limit` bytes, also of a file that grows meanwhile.
func boundedBytes(ofFile path: String, limit: Int) -> BoundedBytes {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .unreadable }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { return .unreadable }
        if count == 0 { return .bytes(bytes) }
        guard bytes.count + count <= limit else { return .tooLarge }
        bytes.append(contentsOf: buffer[..<count])
    }
}

/// The folders in a folder, sorted, hidden ones left out; nil when it cannot be listed or holds more than `limit` entries.
func folderNames(in path: String, limit: Int) -> [String]? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var (names, count): ([String], Int) = ([], 0)
    while let entry = readdir(stream) {
        count += 1
        guard count <= limit else { return nil }
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self) }
        guard let name, !name.hasPrefix("."), FileKind(path: "\(path)/\(name)") == .folder else { continue }
        names.append(name)
    }
    return names.sorted()
}
