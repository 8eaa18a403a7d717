import Credentials

extension KeyPassphrase {
    /// What private keys at rest are opened with, from the environment: the passphrase itself, or the file that it stands in. Nil where none is given, as for
    /// keys that lie open.
    static func given() throws -> KeyPassphrase? {
        try given("academy.keys.passphrase").map { try KeyPassphrase(Array($0.utf8)) }
    }

    /// The passphrase of the other keys; whoever sits at a terminal is asked for it where keys are encrypted, or are to be.
    ///
    /// - Parameter isNew: whether keys are made under it now.
    static func ofKeys(in folder: String, isNew: Bool = false) throws -> KeyPassphrase? {
        let isNeeded = try isNew || KeyStore.isEncrypted(folder)
        return try of("keys", "academy.keys.passphrase", isNew: isNew, isNeeded: isNeeded)
    }

    /// - Parameters:
    ///   - isNew: whether the root is made now.
    ///   - isEncrypted: whether a new one must have a passphrase.
    static func ofRoot(in folder: String, isNew: Bool, isEncrypted: Bool) throws -> KeyPassphrase? {
        let isNeeded = try isNew ? isEncrypted : RootKey.isEncrypted(folder)
        return try of("root", "academy.root.passphrase", isNew: isNew, isNeeded: isNeeded)
    }

    private static func of(_ what: String, _ setting: String, isNew: Bool, isNeeded: Bool) throws -> KeyPassphrase? {
        if let text = try given(setting) { return try KeyPassphrase(Array(text.utf8)) }
        guard isNeeded else { return nil }
        let name = "ACADEMY_\(what.uppercased())_PASSPHRASE"
        return try KeyPassphrase(Array(PassphraseText.ask(what, isNew: isNew, instead: "in \(name), or in the file that \(name)_FILE names").utf8))
    }

    private static func given(_ setting: String) throws -> String? {
        try PassphraseText.given(file: Settings.text(setting + ".file"), setting: setting)
    }
}
