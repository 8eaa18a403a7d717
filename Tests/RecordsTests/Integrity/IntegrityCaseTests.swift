import Learning
import Testing

@Suite("Integrity cases")
struct IntegrityCaseTests {
    /// A script marked at 66 and referred, with an integrity board of one for the case.
    private func refer(_ academy: TestAcademy, _ key: SittingKey) async throws -> Identifier<IntegrityCase> {
        try await academy.prepareStaff(people: 2)
        try await academy.open(key)
        try await academy.mark(key, people: 2, among: ["ines"])
        for person in 1...2 { try await academy.send("66", .first, of: person, key) }
        let referral = try ReferToIntegrity(await academy.submission(1, key).code, allegation: "Pages copied from a report")
        guard case .referred(let id) = try await academy.run(referral, as: academy.staff("ines")) else { throw Refusal(.integrityCaseUnknown) }
        #expect(try await academy.run(referral, as: academy.staff("ines")) == .unchanged(id))
        for name in ["ilse", "ines"] {
            try await academy.run(OpenAccount(email: academy.staff(name), name: name))
            try await academy.run(GrantRole(.integrityBoard, within: .caseFile(id.uuid), to: academy.staff(name)))
        }
        return id
    }

    @Test("A held script is left out of the run; once cleared, the marks sent for it count", arguments: Engine.allCases)
    func clears(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try academy.sitting("A2")
            let id = try await refer(academy, key)
            let cohort = try await academy.store.read { try $0.sittings.require(key).cohort }
            try await academy.run(OpenModeration(key))
            #expect(try await academy.componentMark(1, "A2") == nil)
            #expect(try await academy.componentMark(2, "A2")?.rounded == 66)
            #expect(try await academy.store.read { try $0.integrityCases.enrolmentsWithOpenCase(in: cohort) }.count == 1)
            let cleared = try DecideIntegrityCase(id, .clear, reason: "Quoted properly")
            try await academy.refuses(.ownDecision, cleared, by: academy.staff("ines"))
            try await academy.refuses(.notPermitted, cleared, by: academy.staff("bea"))
            #expect(try await academy.run(cleared, as: academy.staff("ilse")) == .cleared)
            #expect(try await academy.run(cleared, as: academy.staff("ilse")) == .cleared)
            #expect(try await academy.componentMark(1, "A2")?.rounded == 66)
            #expect(try await academy.submission(1, key).state == .provisional)
            #expect(try await academy.store.read { try $0.integrityCases.enrolmentsWithOpenCase(in: cohort) }.isEmpty)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nothing is penalised before the person was heard; then marks are taken off", arguments: Engine.allCases)
    func penalises(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try academy.sitting("A2")
            let id = try await refer(academy, key)
            let penalty = try DecideIntegrityCase(id, .penalise(academy.mark("20")), reason: "Copied")
            try await academy.refuses(.transitionRefused, penalty, by: academy.staff("ilse"))
            #expect(try await academy.run(HearIntegrityCase(id, minute: "Admits it"), as: academy.staff("ilse")))
            #expect(try await !academy.run(HearIntegrityCase(id, minute: "Admits it"), as: academy.staff("ilse")))
            #expect(try await academy.run(penalty, as: academy.staff("ilse")) == .penalised)
            #expect(try await academy.submission(1, key).state == .firstMarked)
            try await academy.run(OpenModeration(key))
            let mark = try #require(try await academy.componentMark(1, "A2"))
            #expect(mark.rounded == 46)
            #expect(mark.hasIntegrityPenalty)

            #expect(try await academy.run(ReopenIntegrityCase(id, evidence: "A witness"), as: academy.staff("ilse")))
            #expect(try await !academy.run(ReopenIntegrityCase(id, evidence: "A witness"), as: academy.staff("ilse")))
            #expect(try await academy.run(DecideIntegrityCase(id, .clear, reason: "The witness is sound"), as: academy.staff("ilse")) == .cleared)
            #expect(try await academy.componentMark(1, "A2")?.rounded == 66)
            try await academy.expectAuditHolds()
        }
    }
}
