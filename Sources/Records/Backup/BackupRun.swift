import Learning

/// Writes everything that one state of the records holds.
struct BackupRun {
    private let order: BackupOrder
    private let session: any SQLSession

    init(_ order: BackupOrder, _ session: any SQLSession) { (self.order, self.session) = (order, session) }

    func write() throws -> BackupSummary {
        let header = try self.header()
        let file = try PendingFile(order.path)
        let cipher = try order.passphrase.map { try BackupCipher(passphrase: $0) }
        let records = RecordWriter(try BlockWriter(file, cipher: cipher))
        try records.begin(header)
        for table in try StoredSchema(of: session).kept {
            let backup = table.backup
            try records.begin(backup)
            try TableReader(table, session).each { try records.add($0, of: backup) }
            try records.end(backup)
        }
        // A file is there before the row that names it, so that the folders hold at least what the rows tell of.
        for folder in order.folders { try folder.write(to: records) }
        try records.finish()
        return BackupSummary(header: header, tables: records.tables, files: records.files, fileLength: records.fileLength)
    }

    private func header() throws -> BackupHeader {
        let migrator = Migrator()
        guard try migrator.pending(in: session).isEmpty else {
            throw BackupError(.otherSchema, "the database lacks migrations of this program: run `academy migrate` first, or use the program before")
        }
        let academy = AcademyQueries(session: session)
        guard let identity = try academy.identity(), let root = try academy.rootFingerprint() else { throw Refusal(.academyMissing) }
        return BackupHeader(
            academy: identity,
            rootFingerprint: root,
            engine: session.dialect == .sqlite ? "SQLite" : "PostgreSQL",
            madeAt: order.madeAt,
            program: order.program,
            migrations: migrator.known,
            head: try AuditQueries(session: session).head(),
            folders: order.folders.map(\.name.rawValue)
        )
    }
}
