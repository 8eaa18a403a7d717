import Learning
import Records
import Testing

@Suite("Migrations")
struct MigrationTests {
    @Test("They are applied in order, once", arguments: Engine.allCases)
    func applyOnce(engine: Engine) async throws {
        try await TestDatabase.with(engine) { database in
            let store = try await database.open()
            let pending = try await store.pendingMigrations()
            #expect(pending.first == 1)
            #expect(zip(pending, pending.dropFirst()).allSatisfy(<))
            #expect(try await store.migrate() == pending)
            #expect(try await store.pendingMigrations() == [])
            let before = try database.raw.dump()
            #expect(try await store.migrate() == [])
            #expect(try database.raw.dump() == before)
            try await store.close()
        }
    }

    @Test("Two processes that start together apply each of them once between them", arguments: Engine.allCases)
    func applyOnceTogether(engine: Engine) async throws {
        try await TestDatabase.with(engine) { database in
            let first = try await database.open()
            let second = try await database.open()
            let pending = try await first.pendingMigrations()
            async let left = first.migrate()
            async let right = second.migrate()
            let applied = try await (left, right)
            #expect((applied.0 + applied.1).sorted() == pending)
            try await first.close()
            try await second.close()
        }
    }

    @Test("Both databases get the same tables with the same columns")
    func agreeBetweenEngines() async throws {
        let sqlite = try await columns(.sqlite)
        let postgreSQL = try await columns(.postgreSQL)
        #expect(sqlite.count > 80)
        #expect(sqlite == postgreSQL)
    }

    private func columns(_ engine: Engine) async throws -> [String] {
        try await TestDatabase.with(engine) { database in
            let store = try await database.open()
            _ = try await store.migrate()
            try await store.close()
            let rows =
                switch engine {
                case .sqlite:
                    try database.raw.rows(
                        """
                        SELECT t.name, c.name, c.type, CASE WHEN c."notnull" = 1 OR c.pk > 0 THEN 'NO' ELSE 'YES' END
                        FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = 'table'
                        """
                    )
                case .postgreSQL:
                    try database.raw.rows(
                        """
                        SELECT table_name::text, column_name::text, data_type::text, is_nullable::text FROM information_schema.columns
                        WHERE table_schema = current_schema()
                        """
                    )
                }
            let kinds = ["uuid": "BLOB", "bytea": "BLOB", "text": "TEXT", "bigint": "INTEGER", "boolean": "INTEGER"]
            return rows.map { [$0[0], $0[1], kinds[$0[2]] ?? $0[2], $0[3]].joined(separator: " ") }.sorted()
        }
    }

    @Test("Both databases refuse the same values twice")
    func agreeOnUniqueness() async throws {
        let sqlite = try await uniqueColumns(.sqlite)
        let postgreSQL = try await uniqueColumns(.postgreSQL)
        #expect(sqlite.count > 20)
        #expect(sqlite == postgreSQL)
    }

    private func uniqueColumns(_ engine: Engine) async throws -> [String] {
        try await TestDatabase.with(engine) { database in
            let store = try await database.open()
            _ = try await store.migrate()
            try await store.close()
            switch engine {
            case .sqlite:
                let indexes = try database.raw.rows(
                    """
                    SELECT t.name, (SELECT group_concat(c.name, ',') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno) c)
                    FROM sqlite_schema t, pragma_index_list(t.name) i WHERE t.type = 'table' AND i."unique" = 1
                    """
                )
                // A rowid that has a name of its own is a primary key without an index.
                let rowids = try database.raw.rows(
                    """
                    SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
                    WHERE t.type = 'table' AND c.pk = 1 AND c.type = 'INTEGER' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i WHERE i.origin = 'pk')
                    """
                )
                return (indexes + rowids).map { $0.joined(separator: " ") }.sorted()
            case .postgreSQL:
                return try database.raw.rows(
                    """
                    SELECT c.relname::text, (
                        SELECT string_agg(a.attname::text, ',' ORDER BY k.place) FROM unnest(i.indkey) WITH ORDINALITY AS k(number, place)
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number)
                    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE i.indisunique AND n.nspname = current_schema()
                    """
                ).map { $0.joined(separator: " ") }.sorted()
            }
        }
    }

    @Test("Records of a newer program are refused and left alone", arguments: Engine.allCases)
    func refuseNewerSchema(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try academy.raw.execute("INSERT INTO schema_migration (number, name, digest, applied_at) VALUES (9999, 'from-the-future', 'x', 0)")
            let before = try academy.raw.dump()
            await #expect(throws: RecordsError.newerSchema(9999)) { try await academy.store.pendingMigrations() }
            await #expect(throws: RecordsError.newerSchema(9999)) { try await academy.store.migrate() }
            #expect(try academy.raw.dump() == before)
        }
    }

    @Test("A migration that was applied with another text is refused", arguments: Engine.allCases)
    func refuseChangedText(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try academy.raw.execute("UPDATE schema_migration SET digest = 'other' WHERE number = 2")
            await #expect(throws: RecordsError.migrationChanged(2)) { try await academy.store.pendingMigrations() }
            await #expect(throws: RecordsError.migrationChanged(2)) { try await academy.store.migrate() }
        }
    }

    @Test("Tables of states have a row for each state and no other", arguments: Engine.allCases)
    func agreeWithStates(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try expectRows(EnrolmentState.self, in: "enrolment_state", of: academy)
            try expectRows(DocumentState.self, in: "document_state", of: academy)
            try expectRows(BoardState.self, in: "board_state", of: academy)
            try expectRows(RevisionState.self, in: "revision_state", of: academy)
            try expectRows(AppealState.self, in: "appeal_state", of: academy)
            let decisionKinds = try academy.raw.column("SELECT name FROM board_decision_kind")
            #expect(Set(decisionKinds) == Set(BoardDecision.Name.allCases.map(\.rawValue)))
            try expectRows(SittingState.self, in: "sitting_state", of: academy)
            try expectRows(SubmissionState.self, in: "submission_state", of: academy)
            try expectRows(MarkingState.self, in: "marking_state", of: academy)
            try expectRows(ModerationState.self, in: "moderation_state", of: academy)
            try expectRows(ClaimState.self, in: "circumstances_claim_state", of: academy)
            try expectRows(IntegrityCaseState.self, in: "integrity_case_state", of: academy)
            let stepKinds = try academy.raw.column("SELECT name FROM mark_step_kind")
            #expect(Set(stepKinds) == Set(MarkStep.Kind.Name.allCases.map(\.rawValue)))
            #expect(try Set(academy.raw.column("SELECT name FROM session_kind")) == Set(SessionKind.allCases.map(\.rawValue)))
            #expect(try Set(academy.raw.column("SELECT name FROM presence")) == Set(Presence.names))
        }
    }

    private func expectRows<Machine: StateMachine>(_ machine: Machine.Type, in table: String, of academy: TestAcademy) throws {
        #expect(try academy.raw.column("SELECT name FROM \(table)").sorted() == Machine.allCases.map(\.rawValue).sorted())
    }
}
