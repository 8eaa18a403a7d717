import Learning
import Testing

@Suite("Revision")
struct RevisionTests {
    @Test("Within seven days of the release, to the end of the day in the cohort's zone, and once", arguments: Engine.allCases)
    func keepsTheTerm(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            let mine = try await academy.trainee(1)
            try await academy.refuses(.notPermitted, academy.requesting(2, "A2"), as: mine)
            academy.clock.advance(days: 7)
            let id = try await academy.requestRevision(1, "A2")
            guard case .unchanged(let again) = try await academy.requesting(1, "A2").run(in: academy.context(as: mine)) else { throw Unexpected() }
            #expect(again.id == id)
            academy.clock.advance(days: 1)
            try await academy.refuses(.reviewTermOver, academy.requesting(1, "A3"), as: mine)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nothing that was not released is revised", arguments: Engine.allCases)
    func needsARelease(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.marking(1, "A2", "60"))
            try await academy.refuses(.notReleased, academy.requesting(1, "A2"), as: academy.trainee(1))
        }
    }

    @Test("Neither who marked, nor who voted, nor the holder revises; the reviser reaches this case alone", arguments: Engine.allCases)
    func needsAStranger(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.openAccounts(["marker@example.org", "reviser@example.org", "p1@example.org"])
            let cohort = try await academy.cohortID()
            try await academy.run(GrantRole(.instructor, within: .cohort(cohort), to: academy.address("marker@example.org")))
            let marker = try await academy.account("marker@example.org")
            _ = try await academy.marking(1, "A2", "60").run(in: academy.context(as: marker))
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A2"]))
            try await academy.concludeBoard(["A2"])
            let id = try await academy.requestRevision(1, "A2")
            for email in ["marker@example.org", "chair@example.org", "p1@example.org"] {
                try await academy.refuses(.hadPart, AssignRevision(id, to: academy.address(email)))
            }
            let uphold = try DecideRevision(id, .uphold, reason: "added up rightly")
            try await academy.refuses(.notPermitted, uphold, as: academy.account("reviser@example.org"))
            try await academy.run(AssignRevision(id, to: academy.address("reviser@example.org")))
            let reviser = try await academy.account("reviser@example.org")
            guard case .upheld(let decided) = try await uphold.run(in: academy.context(as: reviser)) else { throw Unexpected() }
            #expect(decided.state == .upheld)
            try await academy.refuses(.notPermitted, uphold, as: academy.account("reviser@example.org"))
            #expect(try await academy.current(1)[academy.code("A2")]?.rounded == 60)
            try await academy.expectAuditHolds()
            try await academy.expectReplayHolds()
        }
    }

    @Test("A revised mark is told at once; a recommendation that falls by it is taken back", arguments: Engine.allCases)
    func takesBackRecommendations(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            try await academy.run(academy.deciding())
            let id = try await academy.requestRevision(1, "A7")
            try await academy.openAccounts(["reviser@example.org"])
            try await academy.run(AssignRevision(id, to: academy.address("reviser@example.org")))
            let outcome = try await academy.run(DecideRevision(id, .revise(Hundredths(count: 4_940)), reason: "a page was counted twice"))
            guard case .revised(_, let mark, .requirementsLost) = outcome else { throw Unexpected() }
            #expect(mark.rounded == 49)
            #expect(try await academy.released(1)[academy.code("A7")]?.mark == mark)
            #expect(try await academy.state(of: 1) == .active)
            #expect(try await academy.state(of: 2) == .awardRecommended)
            #expect(try academy.raw.count("award") == 1)
            try await academy.expectReplayHolds()
            #expect(try await academy.run(academy.deciding()).map(\.result) == [.notYet, .unchanged])
            try await academy.expectAuditHolds()
        }
    }

    @Test("A ratified award that falls opens a case and changes nothing silently", arguments: Engine.allCases)
    func opensRevocationCases(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            let id = try await academy.requestRevision(1, "A7")
            try await academy.openAccounts(["reviser@example.org"])
            try await academy.run(AssignRevision(id, to: academy.address("reviser@example.org")))
            let outcome = try await academy.run(DecideRevision(id, .revise(Hundredths(whole: 40)), reason: "a page was counted twice"))
            guard case .revised(_, _, .revocationCaseOpened) = outcome else { throw Unexpected() }
            #expect(try await academy.state(of: 1) == .awarded)
            #expect(try academy.raw.count("revocation_case") == 1)
            #expect(try academy.raw.count("award WHERE ratified_on IS NOT NULL") == 2)
            try await academy.expectReplayHolds()
        }
    }

    @Test("An open revision holds its own candidate's certificate and nobody else's", arguments: Engine.allCases)
    func holdsOneCandidate(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            _ = try await academy.requestRevision(1, "A2")
            academy.clock.advance(days: 20)
            for person in 1...2 { try await academy.confirmName(person) }
            let outcome = try await academy.run(academy.preparing())
            #expect(outcome.held.map(\.email.text) == ["p1@example.org"])
            #expect(outcome.prepared.count == 1)
        }
    }
}
