/// Where the root's private key lies: a folder of its own, such as a medium that is taken out of a safe for the ceremony, or that of the other keys.
public struct RootKey: Sendable {
    let directory: String
    let passphrase: KeyPassphrase?

    /// - Parameters:
    ///   - directory: holds, or will hold, `root.key` and `root.crt`.
    ///   - passphrase: of the root alone; nil where it lies open.
    public init(in directory: String, passphrase: KeyPassphrase? = nil) {
        self.directory = directory
        self.passphrase = passphrase
    }

    /// Whether the root's private key in a folder lies there under a passphrase.
    public static func isEncrypted(_ directory: String) throws(KeyError) -> Bool {
        EncryptedKey.isOne(try KeyFile.read(directory + "/root.key", .secret))
    }

    func privateKey(of root: Certificate) throws(KeyError) -> PrivateKey {
        let key = try KeyStore.privateKey(directory + "/root.key", passphrase)
        guard key.keyID == root.keyID else { throw KeyError(.keyMismatch, "root.key does not belong to root.crt") }
        return key
    }
}
