import ArgumentParser

/// Where the passphrase of a backup comes from.
struct PassphraseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "File whose first line is the passphrase. [environment: ACADEMY_BACKUP_PASSPHRASE holds the passphrase itself]",
            valueName: "file"
        )
    )
    var passphraseFile: String?

    private static let longest = 1_024
    private static let shortest = 12

    /// Nil where none is given, and none was asked for.
    ///
    /// - Parameter isAsked: whether somebody at a terminal is asked for one, twice if it is a new one.
    func passphrase(isNew: Bool, isAsked: Bool) throws -> [UInt8]? {
        let given = try PassphraseText.given(file: passphraseFile, setting: "academy.backup.passphrase")
        let instead = "with --passphrase-file, or in ACADEMY_BACKUP_PASSPHRASE"
        guard let text = try given ?? (isAsked ? PassphraseText.ask("backup", isNew: isNew, instead: instead) : nil) else { return nil }
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.longest, !isNew || text.count >= Self.shortest else {
            throw Problem(code: "passphrase-length", "a passphrase has \(Self.shortest) to \(Self.longest) characters")
        }
        return bytes
    }
}
