import Learning
import Testing

@Suite("Listing revisions and appeals")
struct ListRevisionsTests {
    private func prepare(_ academy: TestAcademy) async throws {
        try await academy.prepareReleased()
        try await academy.appoint("bea", .boardSecretary)
        try await academy.openAccounts(["reviser@example.org", "x1@example.org", "x2@example.org", "x3@example.org"])
    }

    @Test("One's own requests; a cohort's with names to the secretary; the assigned one without a name to its reviser", arguments: Engine.allCases)
    func listsRevisions(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let id = try await academy.requestRevision(1, "A2")
            _ = try await academy.requestRevision(2, "A3")
            let reviser = try academy.address("reviser@example.org")
            try await academy.run(AssignRevision(id, to: reviser))

            let mine = try await ListRevisions().run(in: academy.context(as: academy.trainee(1))).items
            #expect(mine.map(\.revision.id) == [id])
            #expect((mine.first?.person, mine.first?.reviser) == (try academy.email(1), nil))
            let assigned = try await academy.run(ListRevisions(), as: reviser).items
            #expect((assigned.map(\.revision.id), assigned.first?.person) == ([id], nil))
            let all = try await academy.run(ListRevisions(cohort: academy.key()), as: academy.staff("bea")).items
            #expect(Set(all.map(\.person)) == [try academy.email(1), try academy.email(2)])
            #expect(all.first { $0.revision.id == id }?.reviser == reviser)
            let open = try await academy.run(ListRevisions(cohort: academy.key(), state: .requested), as: academy.staff("bea")).items
            #expect(open.map(\.person) == [try academy.email(2)])
            for actor in [try await academy.trainee(1), try await academy.actor(reviser)] {
                try await academy.refuses(.notPermitted, ListRevisions(cohort: academy.key()), as: actor)
            }

            try await academy.run(DecideRevision(id, .uphold, reason: "Added up rightly"), as: reviser)
            #expect(try await ListRevisions().run(in: academy.context(as: academy.trainee(1))).items.first?.reason == "Added up rightly")
            try await academy.refuses(.notPermitted, ListRevisions(), by: reviser)
        }
    }

    @Test("One's own appeals; a cohort's to the secretary; the panel's own case to the panel", arguments: Engine.allCases)
    func listsAppeals(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let id = try await academy.lodgeAppeal(1, "A2")
            let other = try await academy.lodgeAppeal(2, "A2")
            let panel = try ["x1@example.org", "x2@example.org", "x3@example.org"].map(academy.address)
            try await academy.run(AssignAppeal(id, to: panel))
            #expect(try await academy.run(ListAppeals(), as: panel[0]).items.map(\.appeal.id) == [id])
            #expect(try await ListAppeals().run(in: academy.context(as: academy.trainee(2))).items.map(\.appeal.id) == [other])
            let all = try await academy.run(ListAppeals(cohort: academy.key()), as: academy.staff("bea")).items
            #expect(Set(all.map(\.appeal.state)) == [.beforePanel, .lodged])
            #expect(all.map(\.reason) == [nil, nil])
            for actor in [try await academy.trainee(1), try await academy.actor(panel[0])] {
                try await academy.refuses(.notPermitted, ListAppeals(cohort: academy.key()), as: actor)
            }
            try await academy.run(DecideAppeal(id, .dismiss, reason: "No ground"), as: panel[0])
            #expect(try await ListAppeals(state: .dismissed).run(in: academy.context(as: academy.trainee(1))).items.map(\.reason) == ["No ground"])
        }
    }
}
