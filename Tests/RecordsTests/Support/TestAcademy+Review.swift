import Learning
import Testing

extension TestAcademy {
    /// Two people with the same mark everywhere, released by an award board on 2 November 2026.
    func prepareReleased(_ mark: String = "60") async throws {
        try await prepareCohort(people: 2)
        for person in 1...2 { try await markAll(person, mark) }
        try await openBoardAccounts()
        try await run(convening())
        try await concludeBoard((0...8).map { "A\($0)" })
    }

    func requesting(_ person: Int, _ assessment: String, _ ground: Revision.Ground = .clerical) throws -> RequestRevision {
        try RequestRevision(cohort: key(), person: email(person), assessment: code(assessment), ground: ground, statement: "page 3 was not added")
    }

    func lodging(_ person: Int, _ assessment: String, _ ground: Appeal.Ground = .irregularity) throws -> LodgeAppeal {
        try LodgeAppeal(cohort: key(), person: email(person), assessment: code(assessment), ground: ground, statement: "the clock was wrong")
    }

    /// Requested by the person themselves.
    func requestRevision(_ person: Int, _ assessment: String) async throws -> Identifier<Revision> {
        guard case .requested(let revision) = try await requesting(person, assessment).run(in: context(as: trainee(person))) else {
            throw Unexpected()
        }
        return revision.id
    }

    /// Lodged by the person themselves.
    func lodgeAppeal(_ person: Int, _ assessment: String) async throws -> Identifier<Appeal> {
        guard case .lodged(let appeal) = try await lodging(person, assessment).run(in: context(as: trainee(person))) else { throw Unexpected() }
        return appeal.id
    }

    func openAccounts(_ emails: [String]) async throws {
        for email in emails { try await run(OpenAccount(email: address(email), name: email)) }
    }

    /// Whether the trail gives the very same records.
    func expectReplayHolds(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let outcome = try await run(ReplayAudit())
        #expect(outcome.findings == [], sourceLocation: sourceLocation)
        #expect(outcome.findingCount == 0, sourceLocation: sourceLocation)
    }
}
