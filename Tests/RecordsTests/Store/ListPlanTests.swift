import Learning
import Records
import Testing

@Suite("How lists find their rows")
struct ListPlanTests {
    @Test("No list reads a whole table, whether of a cohort, of one's own or of what was assigned")
    func findsByIndex() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            try await academy.prepareReleased()
            let revision = try await academy.requestRevision(1, "A2")
            let recorder = StatementRecorder()
            let path = try #require(academy.database.path)
            let store = try SQLiteRecordStore(path: path) { recorder.take($0) }
            let watched = TestAcademy(database: academy.database, store: store, clock: academy.clock, random: academy.random)
            try await readAll(watched, of: academy.key())
            let concerned = Actor(
                account: nil,
                person: try await academy.person(1).id,
                name: "p1",
                grants: [Grant(.trainee, within: .own)]
                    + [Role.reviser, .appealPanel, .integrityBoard].map { Grant($0, within: .caseFile(revision.uuid)) }
            )
            try await readOwn(watched, as: concerned)
            try await store.close()
            #expect(recorder.statements.count >= 20)
            for statement in recorder.statements {
                let scans = try academy.raw.plan(of: statement)
                    .filter { ($0.hasPrefix("SCAN") && !["SCAN CONSTANT ROW", "SCAN academy"].contains($0)) || $0.contains("AUTOMATIC") }
                #expect(scans == [], "\(statement)")
            }
        }
    }

    private func readAll(_ academy: TestAcademy, of cohort: CohortKey) async throws {
        try await academy.run(ListSittings(cohort: cohort))
        try await academy.run(ListModerations(cohort: cohort))
        try await academy.run(ListBoards(cohort: cohort))
        try await academy.run(ShowBoard(academy.reference()))
        try await academy.run(ListClaims(cohort: cohort))
        try await academy.run(ListRevisions(cohort: cohort))
        try await academy.run(ListAppeals(cohort: cohort))
        try await academy.run(ListIntegrityCases(cohort: cohort))
        try await academy.run(ListRevocationCases(cohort: cohort))
        try await academy.run(ListAwards(cohort: cohort))
        try await academy.run(ReadAuditFeed())
    }

    private func readOwn(_ academy: TestAcademy, as actor: Actor) async throws {
        _ = try await ListClaims().run(in: academy.context(as: actor))
        _ = try await ListRevisions().run(in: academy.context(as: actor))
        _ = try await ListAppeals().run(in: academy.context(as: actor))
        _ = try await ListIntegrityCases().run(in: academy.context(as: actor))
        _ = try await ListRevocationCases().run(in: academy.context(as: actor))
        _ = try await ListResults(cohort: academy.key(), person: academy.email(1)).run(in: academy.context(as: actor))
    }
}
