import Credentials
import Foundation
import Learning
import PostgreSQL
import Records

/// Where an academy is made of a backup. Files and keys are gathered beside their place and put there first; the records come last, by one commit or one change of
/// a name, and only with them there is an academy. Whatever ends the program before leaves nothing that serves, and can be done again.
struct RestoreSite {
    private let options: StoreOptions
    private let home: AcademyHome
    private let gathered: AcademyHome
    private let erasures: [ErasureRegister]

    /// - Parameter erasures: files of marks, beside the one that is in the folder already.
    init(_ options: StoreOptions, erasures: [String] = []) {
        self.options = options
        home = options.home
        gathered = AcademyHome(directory: options.home.restoreDirectory)
        let own = Files.exist(options.home.erasurePath) ? [options.home.erasurePath] : []
        self.erasures = (erasures + own).map { ErasureRegister(path: $0) }
    }

    func restore(_ backup: BackupFile) async throws -> RestoreSummary {
        guard options.databaseAddress != nil || !home.hasDatabase else {
            throw BackupError(.notEmpty, "there is an academy in \(home.directory) already: restore into another folder")
        }
        let isOurs = !FileManager.default.fileExists(atPath: home.directory)
        try home.create()
        let lock = try lockHome()
        defer { close(lock) }
        do {
            let summary = try await gather(backup)
            // Marks of people whom this backup does not know may be needed for another one.
            try ErasureRegister(path: home.erasurePath).add(marks(of: summary.backup.header), of: summary.backup.header.rootFingerprint)
            try? FileManager.default.removeItem(atPath: gathered.directory)
            return summary
        } catch {
            try? FileManager.default.removeItem(atPath: gathered.directory)
            if isOurs { try? FileManager.default.removeItem(atPath: home.directory) }
            throw error
        }
    }

    private func gather(_ backup: BackupFile) async throws -> RestoreSummary {
        // Of a run that was broken off.
        try? FileManager.default.removeItem(atPath: gathered.directory)
        try gathered.create()
        let header = try BackupCheck(backup).run(layingOutIn: gathered.directory).header
        try checkKeys(rootFingerprint: header.rootFingerprint)
        let marks = try marks(of: header)
        if let address = options.databaseAddress {
            let store = try await PostgreSQLRecordStore(PostgreSQLConfiguration(connectionString: address))
            // First what nothing names yet; a failure takes it back.
            let replay = try ErasureReplay(marks, in: CommandContext(options, store))
            return try await placing { try await closing(store) { try await store.restore(backup, erasing: replay) } }
        }
        let store = try SQLiteRecordStore(path: gathered.databasePath)
        let replay = try ErasureReplay(marks, in: CommandContext(options, store))
        let summary = try await closing(store) { try await store.restore(backup, erasing: replay) }
        return try await placing {
            try takeDatabase()
            return summary
        }
    }

    private func marks(of header: BackupHeader) throws -> Set<ErasureMark> {
        try erasures.reduce(into: []) { $0.formUnion(try $1.marks(of: header.rootFingerprint)) }
    }

    private func placing(_ body: () async throws -> RestoreSummary) async throws -> RestoreSummary {
        var placement = RestorePlacement()
        do {
            try placement.place(gathered.fileDirectory, at: home.fileDirectory)
            try placement.place(gathered.keyDirectory, at: home.keyDirectory)
            if home.hasKeys { try placement.copy(home.keyDirectory + "/root.crt", to: home.rootCertificatePath) }
            Files.flush(folder: home.directory)
            return try await body()
        } catch {
            placement.takeBack()
            throw error
        }
    }

    /// The one step that makes the folder an academy's. It never takes the place of another database.
    private func takeDatabase() throws {
        // Its log was folded back and deleted when it was closed.
        guard !Files.exist(gathered.databasePath + "-wal"), link(gathered.databasePath, home.databasePath) == 0 else {
            throw Problem(code: "file-unwritable", "\(home.databasePath) cannot be written: \(String(cString: strerror(errno)))")
        }
        Files.flush(folder: home.directory)
    }

    private func closing(_ store: any MigratableStore, _ body: () async throws -> RestoreSummary) async throws -> RestoreSummary {
        do {
            let summary = try await body()
            try await store.close()
            return summary
        } catch {
            try? await store.close()
            throw error
        }
    }

    /// One restore at a time into a folder; the lock ends with the process.
    private func lockHome() throws -> Int32 {
        let descriptor = open(home.directory + "/.restore-lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Problem(code: "data-folder", "the data folder \(home.directory) cannot be written: \(String(cString: strerror(errno)))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw BackupError(.notEmpty, "another restore into \(home.directory) is running")
        }
        return descriptor
    }

    /// Keys that are there already, or came with the backup, must be those of its academy.
    private func checkKeys(rootFingerprint: String) throws {
        for (place, name) in [(gathered, "in the backup"), (home, "in \(home.keyDirectory)")] where place.hasKeys {
            guard try KeyStore.open(place.keyDirectory).rootFingerprint == rootFingerprint else {
                throw Problem(
                    code: "keys-of-another-academy",
                    "the keys \(name) are not those of the academy in its records: use the right backup, or the right folder"
                )
            }
        }
    }
}
