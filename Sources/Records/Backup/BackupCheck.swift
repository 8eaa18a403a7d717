import Foundation

/// Reads a backup from its first byte to its last and holds it against itself; where told, lays its files out.
package struct BackupCheck {
    private let file: BackupFile

    package init(_ file: BackupFile) { self.file = file }

    /// - Parameter folder: where the folders `keys` and `files` are made, if the backup has them; nil for looking only. What lies there after an error is to be
    ///   thrown away.
    /// - Throws: ``BackupError``
    package func run(layingOutIn folder: String? = nil) throws -> BackupSummary {
        let reader = try RecordReader(file.path, passphrase: file.passphrase)
        var target: FileHandle?
        while true {
            switch try reader.next() {
            case .table, .row, .tableEnd: break
            case .file(let path):
                if let folder { target = try Self.create("\(folder)/\(path)") }
            case .piece(let bytes):
                do { try target?.write(contentsOf: Data(bytes)) } catch { throw Self.unwritable(folder) }
            case .fileEnd:
                do {
                    try target?.synchronize()
                    try target?.close()
                } catch {
                    throw Self.unwritable(folder)
                }
                target = nil
            case .end: return reader.summary
            }
        }
    }

    private static func create(_ path: String) throws(BackupError) -> FileHandle {
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw unwritable(parent)
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw unwritable(path) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func unwritable(_ path: String?) -> BackupError {
        BackupError(.unwritable, "\(path ?? "a file") cannot be written: \(String(cString: strerror(errno)))")
    }
}
