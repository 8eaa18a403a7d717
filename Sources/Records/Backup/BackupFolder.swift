import Foundation

/// A folder whose files go into a backup under a name of its own: the keys, the content-addressed files.
package struct BackupFolder: Sendable, Hashable {
    package enum Name: String, Sendable, CaseIterable {
        case files, keys
    }

    package let name: Name
    package let path: String

    package init(_ name: Name, at path: String) { (self.name, self.path) = (name, path) }

    private static let deepest = 8

    /// Whether a path that a backup names can only lie below one of the folders: plain names, no way up or out.
    static func isPermitted(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard (2...(deepest + 1)).contains(parts.count), Name(rawValue: String(parts[0])) != nil else { return false }
        return parts.allSatisfy { part in
            (1...255).contains(part.utf8.count) && part.utf8.first != UInt8(ascii: ".")
                && part.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                    default: "-_.".utf8.contains(byte)
                    }
                }
        }
    }

    /// Writes every file below, in the order of their paths. Hidden files and those that are still being written - they have a dot before or `.part` behind their
    /// name - are nobody's yet.
    func write(to records: RecordWriter) throws { try write(path, as: name.rawValue, to: records) }

    private func write(_ folder: String, as name: String, to records: RecordWriter) throws {
        let entries: [String]
        do {
            entries = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw BackupError(.unreadable, "the folder \(folder) cannot be read")
        }
        let found = entries.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".part") }.compactMap { entry -> (path: String, isFolder: Bool)? in
            var status = stat()
            guard lstat("\(folder)/\(entry)", &status) == 0 else { return nil }
            return (entry, status.st_mode & S_IFMT == S_IFDIR)
        }
        // As the paths of the files in them are ordered: a folder `a` comes behind a file `a-b`.
        let ordered = found.sorted { left, right in
            (left.path + (left.isFolder ? "/" : "")).utf8.lexicographicallyPrecedes((right.path + (right.isFolder ? "/" : "")).utf8)
        }
        for (entry, isFolder) in ordered {
            let (source, target) = ("\(folder)/\(entry)", "\(name)/\(entry)")
            guard Self.isPermitted(isFolder ? "\(target)/x" : target) else {
                throw BackupError(.unreadable, "\(source) has a name that a backup does not take")
            }
            if isFolder { try write(source, as: target, to: records) } else { try Self.write(file: source, as: target, to: records) }
        }
    }

    private static func write(file: String, as name: String, to records: RecordWriter) throws {
        guard let handle = FileHandle(forReadingAtPath: file) else { throw BackupError(.unreadable, "\(file) cannot be read") }
        defer { try? handle.close() }
        try records.begin(file: name)
        while let piece = try handle.read(upToCount: BackupFormat.pieceLength), !piece.isEmpty { try records.add(piece: Array(piece)) }
        try records.endFile()
    }
}
