import ArgumentParser
import Credentials
import Foundation

/// Where the root's private key lies while it is needed.
struct RootOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Folder of the root's private key, such as that of a medium that is kept in a safe. [default: the folder of the other keys]",
            valueName: "dir"
        )
    )
    var root: String?

    /// - Parameters:
    ///   - keys: the folder of the other keys.
    ///   - isNew: whether the key is made now, and its passphrase chosen.
    ///   - isEncrypted: whether a new one must have a passphrase.
    func rootKey(beside keys: String, isNew: Bool = false, isEncrypted: Bool = false) throws -> RootKey? {
        guard let root else { return nil }
        guard (try? URL(fileURLWithPath: root).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true else {
            throw Problem(code: "root-folder-missing", "\(root) is not a folder: bring the medium of the root, or make the folder")
        }
        guard URL(fileURLWithPath: root).standardizedFileURL != URL(fileURLWithPath: keys).standardizedFileURL else {
            throw Problem(code: "root-folder-shared", "\(root) is the folder of the other keys; the root is to lie apart from them")
        }
        return RootKey(in: root, passphrase: try KeyPassphrase.ofRoot(in: root, isNew: isNew, isEncrypted: isEncrypted))
    }
}
