import Learning
import PostgreSQL
import Records

/// Opens the academy's records, embedded or on PostgreSQL, and closes them again.
enum OpenRecords {
    /// - Parameter migrate: whether missing migrations are applied; otherwise they are refused.
    static func with<Outcome>(
        _ options: StoreOptions,
        migrate: Bool = false,
        create: Bool = false,
        _ body: (any MigratableStore) async throws -> Outcome
    ) async throws -> Outcome {
        let store = try await open(options, create: create)
        do {
            if migrate {
                _ = try await store.migrate()
            } else if case let pending = try await store.pendingMigrations(), !pending.isEmpty {
                throw Problem(
                    code: "migrations-pending",
                    "the database lacks \(pending.count) migrations of this program: run `academy migrate` first"
                )
            }
            let actor = try await ActingAccount.find(options, in: store)
            let outcome = try await ActingAccount.$current.withValue(actor) { try await body(store) }
            try await store.close()
            return outcome
        } catch {
            try? await store.close()
            throw error
        }
    }

    /// Whose records these are, without making or changing anything; nil where there are none yet.
    static func identity(_ options: StoreOptions) async throws -> AcademyIdentity? {
        guard options.databaseAddress != nil || options.home.hasDatabase else { return nil }
        let store = try await open(options, create: false)
        do {
            // The first migration makes the table; before it there is nobody.
            let identity = try await store.pendingMigrations().contains(1) ? nil : store.read { try $0.academy.identity() }
            try await store.close()
            return identity
        } catch {
            try? await store.close()
            throw error
        }
    }

    /// Applies what is missing, and nothing else.
    static func migrate(_ options: StoreOptions) async throws -> [Int64] {
        let store = try await open(options, create: false)
        do {
            let applied = try await store.migrate()
            try await store.close()
            return applied
        } catch {
            try? await store.close()
            throw error
        }
    }

    private static func open(_ options: StoreOptions, create: Bool) async throws -> any MigratableStore {
        if let address = options.databaseAddress {
            return try await PostgreSQLRecordStore(PostgreSQLConfiguration(connectionString: address))
        }
        let home = options.home
        guard create || home.hasDatabase else {
            throw Problem(code: "academy-missing", "there is no academy in \(home.directory): run `academy init` or `academy demo` first")
        }
        if create { try home.create() }
        return try SQLiteRecordStore(path: home.databasePath)
    }
}

/// A store as the wiring needs it: records that can be brought up to date, carried elsewhere and closed.
protocol MigratableStore: TransferableStore {
    func migrate() async throws -> [Int64]
    func pendingMigrations() async throws -> [Int64]
    func close() async throws
}

extension SQLiteRecordStore: MigratableStore {}
extension PostgreSQLRecordStore: MigratableStore {}
