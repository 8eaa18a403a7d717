import Foundation
import Learning
import Records
import Testing

@Suite("Backup and restore")
struct BackupTests {
    private static let pairs = Engine.allCases.flatMap { from in Engine.allCases.map { (from, $0) } }

    @Test("What is restored on either database is what was backed up, row by row, and is an academy that goes on", arguments: pairs)
    func moves(from: Engine, to: Engine) async throws {
        try await TestAcademy.with(from) { academy in
            let path = TestAcademy.freshBackup()
            let (backup, tables) = try await backedUp(academy, to: path)
            try await restoring(path, on: to) { summary, database, store in
                #expect(summary.backup.tables == tables)
                #expect(summary.migrated == [])
                #expect(summary.documents == 2)
                #expect(summary.head == backup.header.head)
                let moved = TestAcademy(database: database, store: store, clock: academy.clock, random: academy.random)
                try await moved.expectAuditHolds(entries: summary.auditEntries)
                let again = try await moved.backUp(to: TestAcademy.freshBackup())
                #expect(again.tables == tables)
                try await goesOn(moved)
            }
        }
    }

    /// People, marks, awards, two sealed documents and one that is erased in part.
    private func backedUp(_ academy: TestAcademy, to path: String) async throws -> (BackupSummary, [BackupSummary.Table]) {
        try await academy.issueCertificate(people: 2)
        try await academy.run(ErasePerson(academy.person(2).id, reason: "asked for it"))
        while try await academy.run(SealAudit()) > 0 {}
        let summary = try await academy.backUp(to: path)
        let checked = try BackupCheck(BackupFile(path: path, passphrase: nil)).run()
        #expect(checked.header == summary.header)
        #expect(checked.tables == summary.tables)
        return (summary, summary.tables)
    }

    private func goesOn(_ academy: TestAcademy) async throws {
        try await academy.run(ImportPeople(academy.list(7...7)))
        try await academy.expectAuditHolds()
        #expect(try await academy.store.pendingMigrations() == [])
    }

    @Test("A backup holds one moment, while others go on writing", arguments: Engine.allCases)
    func isOneMoment(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 5)
            let path = TestAcademy.freshBackup()
            let writing = Task {
                for number in 10...200 where !Task.isCancelled { try await academy.run(ImportPeople(academy.list(number...number))) }
            }
            let summary = try await academy.backUp(to: path)
            writing.cancel()
            // Whether the last of them was broken off or came through, the backup holds whole ones.
            do { try await writing.value } catch is CancellationError {}
            // Each person has one key and one entry of the trail, in one transaction: a torn state would have other numbers.
            let counts = Dictionary(uniqueKeysWithValues: summary.tables.map { ($0.name, $0.rows) })
            #expect(counts["person"] == counts["person_key"])
            try await restoring(path, on: engine) { restored, _, _ in #expect(restored.backup.rows == summary.rows) }
        }
    }

    @Test("Every table is in the backup, or is left out for a reason that is written down", arguments: Engine.allCases)
    func leavesNothingOut(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let kept = Set(try await academy.backUp(to: TestAcademy.freshBackup()).tables.map(\.name))
            let columns = Dictionary(grouping: try academy.raw.columns()) { String($0.prefix { $0 != "." }) }
            let left = Set(columns.keys).subtracting(kept)
            #expect(
                left.filter { columns[$0] != ["\($0).name"] }.sorted() == [
                    "account_session", "attempt_key", "kept_request", "lease", "schema_migration", "sign_in_attempt",
                ]
            )
        }
    }

    @Test("A backup of an older schema is restored in it, then brought forward", arguments: Engine.allCases)
    func bringsForward(engine: Engine) async throws {
        try await TestAcademy.with(.sqlite) { academy in
            try await academy.prepareCohort(people: 2)
            let path = TestAcademy.freshBackup(), older = TestAcademy.freshBackup()
            let backup = try await academy.backUp(to: path)
            // The last three migrations make these tables, and one that no backup holds, and change no other.
            try ForgedBackup.write(
                path,
                to: older,
                "assert header['migrations'].pop()['name'] == 'create-document-life'\n"
                    + "assert header['migrations'].pop()['name'] == 'create-repetition'\n"
                    + "assert header['migrations'].pop()['name'] == 'create-award-import'\n"
                    + "items = without(['award_import', 'award_import_history', 'award_import_row', 'award_import_signer', 'joint_act', "
                    + "'joint_act_history', 'joint_act_signer', 'sealing_freeze', 'sealing_freeze_history', 'suspended_document', 'suspension', "
                    + "'suspension_history'])"
            )
            try await restoring(older, on: engine) { summary, database, store in
                #expect(summary.migrated == [15, 16, 18])
                let moved = TestAcademy(database: database, store: store, clock: academy.clock, random: academy.random)
                let again = try await moved.backUp(to: TestAcademy.freshBackup())
                #expect(again.tables == backup.tables)
            }
        }
    }

    @Test("There is a restore only where there is nothing yet, and a refused one changes nothing", arguments: Engine.allCases)
    func needsEmptiness(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let path = TestAcademy.freshBackup()
            _ = try await academy.backUp(to: path)
            let before = try academy.raw.dump()
            let error = await #expect(throws: BackupError.self) {
                try await academy.store.restore(BackupFile(path: path, passphrase: nil), erasing: nil)
            }
            #expect(error?.code == .notEmpty)
            #expect(try academy.raw.dump() == before)
            // Migrated, and nothing else: as `academy migrate` leaves it.
            try await TestAcademy.with(engine, isInitialised: false) { empty in
                let summary = try await empty.store.restore(BackupFile(path: path, passphrase: nil), erasing: nil)
                #expect(summary.backup.rows > 0)
                try await empty.expectAuditHolds()
            }
        }
    }

    @Test("A file that is there already is not written over; an academy that is none is not backed up")
    func refusesToWrite() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let path = TestAcademy.freshBackup()
            try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
            let error = await #expect(throws: BackupError.self) { try await academy.backUp(to: path) }
            #expect(error?.code == .unwritable)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("mine".utf8))
        }
        try await TestAcademy.with(.sqlite, isInitialised: false) { academy in
            let path = TestAcademy.freshBackup()
            await #expect(throws: Refusal(.academyMissing)) { try await academy.backUp(to: path) }
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test("Who may read a backup is its owner alone, and keys are never written in the clear")
    func isPrivate() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let path = TestAcademy.freshBackup()
            _ = try await academy.backUp(to: path)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let error = await #expect(throws: BackupError.self) {
                try await academy.backUp(to: TestAcademy.freshBackup(), folders: [BackupFolder(.keys, at: "/nowhere")])
            }
            #expect(error?.code == .passphraseNeeded)
        }
    }
}
