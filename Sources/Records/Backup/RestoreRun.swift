import Cryptography
import Learning

/// Fills an empty database from a backup, within one transaction: the schema of the backup's day, its rows, this program's schema, and the proof of all. The
/// commit is what makes it an academy; before it there is nothing, whatever ends the process.
struct RestoreRun {
    private let file: BackupFile
    private let session: any SQLSession
    private let migrator = Migrator()

    private let erasures: ErasureReplay?

    init(_ file: BackupFile, _ session: any SQLSession, erasing erasures: ErasureReplay?) {
        (self.file, self.session, self.erasures) = (file, session, erasures)
    }

    func fill() throws -> RestoreSummary {
        let reader = try RecordReader(file.path, passphrase: file.passphrase)
        try prepareSchema(reader.header)
        let tables = Dictionary(uniqueKeysWithValues: try StoredSchema(of: session).kept.map { ($0.name, $0) })
        let references = SelfReferences(session)
        try references.postpone(in: Array(tables.values))
        try load(reader, into: tables)
        try references.hold()
        let backup = reader.summary
        try compare(backup, tables)
        let migrated = try migrateForward()
        let proof = try RestoreProof(session).prove(backup)
        // Proved first: what is erased has no payload left to be compared.
        let erased = try erasures?.run(in: Transaction(session: session))
        return RestoreSummary(backup: backup, migrated: migrated, proof: proof, erasures: erased ?? ErasureReplay.Outcome())
    }

    /// Makes the schema that the backup was made in.
    private func prepareSchema(_ header: BackupHeader) throws {
        try migrator.lock(session)
        let known = migrator.known
        guard known.starts(with: header.migrations) else {
            let isNewer = header.migrations.count > known.count && header.migrations.starts(with: known)
            throw BackupError(
                .otherSchema,
                isNewer
                    ? "the backup was made by a newer program (\(header.program)): use that one"
                    : "the backup was made by a program (\(header.program)) with other migrations than this one: restore it with that one"
            )
        }
        let isEmpty = try StoredSchema(of: session).tables.isEmpty
        if !isEmpty { try requireEmpty(header) }
        while isEmpty, let next = try migrator.pending(in: session).first, header.migrations.contains(where: { $0.number == next }) {
            _ = try migrator.applyNext(in: session)
        }
    }

    /// A database that was migrated and not used since will do, if it has the schema of the backup.
    private func requireEmpty(_ header: BackupHeader) throws {
        let pending: Int
        do {
            pending = try migrator.pending(in: session).count
        } catch is RecordsError {
            throw BackupError(.notEmpty, "the database is another program's: restore into a new, empty one")
        }
        for table in try StoredSchema(of: session).tables where !OmittedTable.omits(table) {
            guard try !session.exists(SQL(stringLiteral: "SELECT 1 FROM \(table.name) LIMIT 1"), []) else {
                throw BackupError(.notEmpty, "there is an academy already: restore into a new, empty place")
            }
        }
        guard migrator.known.count - pending == header.migrations.count else {
            throw BackupError(.notEmpty, "the database has the tables of another version than the backup: restore into a new, empty one")
        }
    }

    private func load(_ reader: RecordReader, into tables: [String: StoredTable]) throws {
        var loader: TableLoader?
        var loaded: Set<String> = []
        while true {
            switch try reader.next() {
            case .table(let table):
                guard let stored = tables[table.name], stored.backup == table else {
                    throw BackupError(.otherSchema, "table \(table.name) of the backup is not one of this program's")
                }
                loaded.insert(table.name)
                loader = TableLoader(stored, session)
            case .row(let values): try loader?.add(values)
            case .tableEnd: try loader?.flush()
            case .file, .piece, .fileEnd: break
            case .end:
                guard loaded.count == tables.count else { throw BackupError.damaged("it lacks tables") }
                return
            }
        }
    }

    /// Reads back what was written: the same rows, byte for byte.
    private func compare(_ backup: BackupSummary, _ tables: [String: StoredTable]) throws {
        for told in backup.tables {
            guard let table = tables[told.name] else { continue }
            var digest = SHA256()
            var rows: Int64 = 0
            let description = table.backup
            try TableReader(table, session).each { row in
                digest.update(try RecordWriter.record(row, of: description))
                rows += 1
            }
            guard rows == told.rows, digest.finish().hexadecimal == told.digest else {
                throw BackupError(.notProved, "table \(told.name) reads back otherwise than the backup has it")
            }
        }
    }

    private func migrateForward() throws -> [Int64] {
        var applied: [Int64] = []
        while let number = try migrator.applyNext(in: session) { applied.append(number) }
        return applied
    }
}
