import Foundation

/// A passphrase from a file, the environment, or whoever sits at the terminal. It is no argument, since those stand in the list of processes for everybody.
enum PassphraseText {
    /// - Parameters:
    ///   - file: its first line is the passphrase; counts before the setting.
    ///   - setting: holds the passphrase itself.
    static func given(file: String?, setting: String) throws -> String? {
        guard let file else { return Settings.text(setting, isSecret: true) }
        let bytes = try Files.read(file, atMost: 64 << 10)
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard let text = String(validating: line, as: UTF8.self), !text.isEmpty else {
            throw Problem(code: "passphrase-missing", "\(file) does not begin with a passphrase in UTF-8")
        }
        return text
    }

    /// - Parameters:
    ///   - what: whose passphrase it is, as in "Passphrase of the backup".
    ///   - isNew: asks twice.
    ///   - instead: how to give it where there is no terminal.
    static func ask(_ what: String, isNew: Bool, instead: String) throws -> String {
        guard isatty(STDIN_FILENO) == 1 else { throw Problem(code: "passphrase-missing", "give the passphrase \(instead)") }
        let first = try read("Passphrase of the \(what): ")
        guard try !isNew || read("The same once more: ") == first else { throw Problem(code: "passphrase-differs", "the two passphrases differ") }
        return first
    }

    /// Without showing it.
    private static func read(_ prompt: String) throws -> String {
        guard let line = getpass(prompt) else { throw Problem(code: "passphrase-missing", "no passphrase was given") }
        return String(cString: line)
    }
}
