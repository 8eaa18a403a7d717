package import Learning

/// Records that can be written to a file and made again from it, on either database.
package protocol TransferableStore: RecordStore {
    /// Writes everything, as it stands at one moment, to a new file; others go on reading and writing meanwhile.
    ///
    /// - Throws: ``BackupError``; there is then no file.
    func backUp(_ order: BackupOrder) async throws -> BackupSummary

    /// Fills an empty database with what the file holds, brings it to this program's schema, proves it, and erases again whom marks name, all in one transaction.
    ///
    /// - Throws: ``BackupError``; the database is then as empty as before.
    func restore(_ file: BackupFile, erasing erasures: ErasureReplay?) async throws -> RestoreSummary
}

/// A backup that somebody wants.
package struct BackupOrder: Sendable {
    package let path: String
    /// Nil for a file that everybody can read who has it.
    package let passphrase: [UInt8]?
    package let folders: [BackupFolder]
    package let madeAt: Instant
    package let program: String

    /// - Throws: ``BackupError`` `passphrase-needed`: keys never lie in the clear.
    package init(path: String, passphrase: [UInt8]?, folders: [BackupFolder], madeAt: Instant, program: String) throws(BackupError) {
        guard passphrase != nil || !folders.contains(where: { $0.name == .keys }) else {
            throw BackupError(.passphraseNeeded, "a backup with keys is written encrypted only: give a passphrase")
        }
        (self.path, self.passphrase, self.madeAt, self.program) = (path, passphrase, madeAt, program)
        // In the order of their names, as their files lie in the backup.
        self.folders = folders.sorted { $0.name.rawValue < $1.name.rawValue }
    }
}

/// A backup that is there.
package struct BackupFile: Sendable {
    package let path: String
    package let passphrase: [UInt8]?

    package init(path: String, passphrase: [UInt8]?) { (self.path, self.passphrase) = (path, passphrase) }
}

extension SQLiteRecordStore: TransferableStore {
    package func backUp(_ order: BackupOrder) async throws -> BackupSummary { try await snapshot { try BackupRun(order, $0).write() } }
    package func restore(_ file: BackupFile, erasing erasures: ErasureReplay?) async throws -> RestoreSummary {
        try await once { try RestoreRun(file, $0, erasing: erasures).fill() }
    }
}

extension PostgreSQLRecordStore: TransferableStore {
    package func backUp(_ order: BackupOrder) async throws -> BackupSummary { try await snapshot { try BackupRun(order, $0).write() } }
    package func restore(_ file: BackupFile, erasing erasures: ErasureReplay?) async throws -> RestoreSummary {
        try await once { try RestoreRun(file, $0, erasing: erasures).fill() }
    }
}
