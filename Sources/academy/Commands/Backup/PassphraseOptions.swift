import ArgumentParser
import Foundation

/// Where the passphrase of a backup comes from. It is no argument, since those stand in the list of processes for everybody.
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
        guard let text = try given() ?? (isAsked ? Self.ask(isNew: isNew) : nil) else { return nil }
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.longest, !isNew || text.count >= Self.shortest else {
            throw Problem(code: "passphrase-length", "a passphrase has \(Self.shortest) to \(Self.longest) characters")
        }
        return bytes
    }

    private func given() throws -> String? {
        guard let passphraseFile else { return Settings.text("academy.backup.passphrase", isSecret: true) }
        let bytes = try Files.read(passphraseFile, atMost: 64 << 10)
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard let text = String(validating: line, as: UTF8.self), !text.isEmpty else {
            throw Problem(code: "passphrase-missing", "\(passphraseFile) does not begin with a passphrase in UTF-8")
        }
        return text
    }

    private static func ask(isNew: Bool) throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            throw Problem(code: "passphrase-missing", "give the passphrase with --passphrase-file, or in ACADEMY_BACKUP_PASSPHRASE")
        }
        let first = try read("Passphrase of the backup: ")
        guard try !isNew || read("The same once more: ") == first else { throw Problem(code: "passphrase-differs", "the two passphrases differ") }
        return first
    }

    /// Without showing it.
    private static func read(_ prompt: String) throws -> String {
        guard let line = getpass(prompt) else { throw Problem(code: "passphrase-missing", "no passphrase was given") }
        return String(cString: line)
    }
}
