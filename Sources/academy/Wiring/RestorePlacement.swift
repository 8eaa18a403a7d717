import Foundation
import Records

/// Puts folders in their place, and can take back what was not there before.
struct RestorePlacement {
    private var placed: [String] = []

    /// Moves a folder to its place. Where there is one already, files that are the same stay, others are added.
    ///
    /// - Throws: ``BackupError`` `restore-not-empty` for a file that is there and differs.
    mutating func place(_ source: String, at target: String) throws {
        guard Files.exist(source) else { return }
        if !Files.exist(target) {
            guard rename(source, target) == 0 else { throw Self.unwritable(target) }
            return placed.append(target)
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: source).sorted() {
            let (from, to) = ("\(source)/\(name)", "\(target)/\(name)")
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: to, isDirectory: &isFolder), isFolder.boolValue {
                try place(from, at: to)
            } else if Files.exist(to) {
                guard FileManager.default.contentsEqual(atPath: from, andPath: to) else {
                    throw BackupError(.notEmpty, "\(to) is there already, and is another one: put it away first")
                }
            } else {
                guard rename(from, to) == 0 else { throw Self.unwritable(to) }
                placed.append(to)
            }
        }
    }

    /// For everybody to read, unless it is there.
    mutating func copy(_ source: String, to target: String) throws {
        guard !Files.exist(target) else { return }
        try Files.write(Files.read(source, atMost: 1 << 20), to: target, permissions: 0o644)
        placed.append(target)
    }

    func takeBack() {
        for path in placed { try? FileManager.default.removeItem(atPath: path) }
    }

    private static func unwritable(_ path: String) -> Problem {
        Problem(code: "file-unwritable", "\(path) cannot be written: \(String(cString: strerror(errno)))")
    }
}
