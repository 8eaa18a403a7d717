/// A backup could not be made, read or restored. What it was to change is as it was before.
package struct BackupError: Error, Sendable, Equatable {
    package enum Code: String, Sendable, CaseIterable {
        case notBackup = "backup-not-one"
        case newerFormat = "backup-newer-format"
        case cutOff = "backup-cut-off"
        case damaged = "backup-damaged"
        case passphraseNeeded = "backup-passphrase-needed"
        case passphraseWrong = "backup-passphrase-wrong"
        case unreadable = "backup-unreadable"
        case unwritable = "backup-unwritable"
        case tooLarge = "backup-too-large"
        /// Made by a program with other migrations.
        case otherSchema = "backup-other-schema"
        /// There is something already where it was to go.
        case notEmpty = "restore-not-empty"
        /// The database does not take what the backup holds.
        case refused = "restore-refused"
        /// What was restored does not prove itself.
        case notProved = "restore-not-proved"
    }

    package let code: Code
    /// What is wrong, and what would be right.
    package let reason: String

    package init(_ code: Code, _ reason: String) { (self.code, self.reason) = (code, reason) }

    static func damaged(_ reason: String) -> BackupError {
        BackupError(.damaged, "the backup is damaged (\(reason)): use another copy")
    }

    static let cutOff = BackupError(.cutOff, "the backup is cut off: it ends before its trailer; use another copy")
}

extension BackupError: CustomStringConvertible {
    package var description: String { reason }
}
