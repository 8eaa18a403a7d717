import Learning
import TestTools
import Testing

@Suite("Random histories")
struct RandomHistoryTests {
    private static let people = 12
    private static let seats = 7

    @Test("Whatever is done in whatever order, the invariants hold", arguments: Engine.allCases, 1...6 as ClosedRange<UInt64>)
    func keepInvariants(engine: Engine, seed: UInt64) async throws {
        try await TestAcademy.with(engine, seed: seed) { academy in
            try await academy.prepareCohort(people: 0, seats: Self.seats)
            try await academy.run(ImportPeople(academy.list(1...Self.people)))
            var generator = SeededGenerator(seed: seed)
            for _ in 0..<120 {
                let acts = try (0..<Int.random(in: 1...4, using: &generator)).map { _ in try Act.random(in: academy, using: &generator) }
                await withTaskGroup(of: Void.self) { group in
                    for act in acts { group.addTask { await act.attempt(in: academy) } }
                }
            }
            try await checkInvariants(academy)
        }
    }

    private func checkInvariants(_ academy: TestAcademy) async throws {
        let raw = academy.raw
        #expect(try raw.count("enrolment") <= Self.seats)
        #expect(try raw.count("(SELECT person_id FROM enrolment GROUP BY cohort_id, person_id HAVING count(*) > 1) AS twice") == 0)
        // A state is where its history ends, and each step begins where the one before it ended.
        for (table, key, history) in [("enrolment", "enrolment_id", "enrolment_history"), ("document", "document_id", "document_history")] {
            #expect(
                try raw.count(
                    """
                    \(table) t WHERE state <> (
                        SELECT to_state FROM \(history) h WHERE h.\(key) = t.id ORDER BY sequence DESC LIMIT 1)
                    """
                ) == 0
            )
            #expect(
                try raw.count(
                    """
                    \(history) later JOIN \(history) earlier ON earlier.\(key) = later.\(key) AND earlier.sequence = later.sequence - 1
                    WHERE later.from_state <> earlier.to_state
                    """
                ) == 0
            )
        }
        // A mark is its last step; awards rest on totals that carry them; documents on awards.
        let key = try academy.key()
        let (steps, stored, awards, members) = try await academy.store.read { transaction in
            let cohort = try transaction.cohorts.require(key)
            return (
                try transaction.marks.steps(in: cohort.id), try transaction.marks.marks(in: cohort.id),
                try transaction.awards.all(in: cohort.id), try transaction.enrolments.all(in: cohort.id)
            )
        }
        let course = try Course.sample()
        for member in members {
            let marks = try (steps[member.enrolment.id] ?? [:]).reduce(into: [ContentCode: ComponentMark]()) { marks, entry in
                let assessment = try #require(course.plan[entry.key])
                marks[entry.key] = ComponentMark(steps: entry.value, terms: MarkTerms(assessment, course.rules))
            }
            #expect(stored[member.enrolment.id] ?? [:] == marks)
            let verdict = AwardRule.judge(AwardCase(plan: course.plan, rules: course.rules, marks: marks))
            let isDecided = [.awardRecommended, .awarded, .revoked].contains(member.enrolment.state)
            #expect((awards[member.enrolment.id] != nil) == isDecided)
            if isDecided { #expect(awards[member.enrolment.id]?.total == verdict.total && verdict.carriesAward) }
            #expect((awards[member.enrolment.id]?.ratifiedOn != nil) == [.awarded, .revoked].contains(member.enrolment.state))
            if !marks.isEmpty { #expect(member.enrolment.state != .enrolled) }
        }
        let documents = try await academy.documents()
        let current = documents.filter(\.state.isCurrent)
        #expect(Set(current.map { [$0.enrolment.description, $0.facts.kind.rawValue] }).count == current.count)
        for document in documents {
            #expect((try await academy.bytes(of: document) != nil) == document.state.isSealed)
            let enrolment = try #require(members.first { $0.enrolment.id == document.enrolment }).enrolment
            if document.state.isCurrent { #expect(enrolment.state == .awarded) }
            if document.state == .revoked { #expect(enrolment.state == .revoked) }
            if document.state.isSealed { #expect(document.facts.content.claimsAward) }
        }
        // Whatever was sealed had two people; what was superseded has one in its place.
        #expect(
            try raw.count(
                """
                document d WHERE d.state IN ('issued', 'superseded', 'revoked') AND
                (SELECT count(*) FROM document_signer s WHERE s.document_id = d.id) <> 2
                """
            ) == 0
        )
        #expect(
            try raw.count(
                """
                document d WHERE d.state = 'superseded' AND NOT EXISTS (
                    SELECT 1 FROM document later WHERE later.replaces_id = d.id AND later.enrolment_id = d.enrolment_id AND later.kind = d.kind
                    AND later.state IN ('issued', 'superseded', 'revoked'))
                """
            ) == 0
        )
        while try await academy.run(SealAudit()) > 0 {}
        let audit = try await academy.audit()
        #expect(audit.findings == [])
        #expect(audit.unsealed == 0)
        #expect(audit.head.position == Int64(audit.entries))
    }
}

/// One thing somebody might do; refusals are part of the game, other errors are not.
private enum Act: Sendable {
    case enrol([Int])
    case mark(Int, String, String, reason: String?)
    case markEverything(Int, String)
    case decide(isRatified: Bool)
    case prepare(DocumentKind)
    case confirm(Int)
    case approve(String)
    case reissue(Int)
    case issue
    case revoke(Int)
    case rename(Int, String)
    case importCourse(String)
    case seal

    static func random(in academy: TestAcademy, using generator: inout SeededGenerator) throws -> Act {
        let person = Int.random(in: 1...12, using: &generator)
        let mark = Hundredths(count: Int.random(in: 4_000...10_000, using: &generator)).description
        switch Int.random(in: 0..<26, using: &generator) {
        case 0...2: return .enrol((0..<Int.random(in: 1...3, using: &generator)).map { _ in Int.random(in: 1...12, using: &generator) })
        case 3...7:
            return .mark(person, "A\(Int.random(in: 0...9, using: &generator))", mark, reason: Bool.random(using: &generator) ? "checked" : nil)
        case 8...10: return .markEverything(person, mark)
        case 11...12: return .decide(isRatified: Bool.random(using: &generator))
        case 13...14: return .prepare(Bool.random(using: &generator) ? .certificate : .transcript)
        case 20...22: return .confirm(person)
        case 23...24: return .approve(Bool.random(using: &generator) ? "Ada Registrar" : "Bo Approver")
        case 25: return .reissue(Int.random(in: 0...5, using: &generator))
        case 15...16: return .issue
        case 17: return .revoke(Int.random(in: 0...5, using: &generator))
        case 18: return .rename(person, ["Anna Berg", "Ştefan Ţurcanu", "Suharto"].randomElement(using: &generator) ?? "Suharto")
        default: return Bool.random(using: &generator) ? .seal : .importCourse("Title \(Int.random(in: 0...3, using: &generator))")
        }
    }

    func attempt(in academy: TestAcademy) async {
        do {
            try await perform(in: academy)
        } catch is Refusal {
        } catch {
            Issue.record("\(self): \(error)")
        }
    }

    private func perform(in academy: TestAcademy) async throws {
        switch self {
        case .enrol(let people):
            try await academy.run(EnrolPeople(cohort: academy.key(), emails: people.map(academy.email)))
        case .mark(let person, let code, let mark, let reason):
            try await academy.run(academy.marking(person, code, mark, reason: reason))
        case .markEverything(let person, let mark):
            try await academy.run(academy.attending(person))
            for number in 0...8 { try await academy.run(academy.marking(person, "A\(number)", mark, reason: "whole")) }
        case .decide(let isRatified):
            try await academy.run(academy.deciding(ratifiedOn: isRatified ? "2026-11-02" : nil))
        case .prepare(let kind):
            let key = try academy.key()
            let members = try await academy.store.read { try $0.enrolments.all(in: $0.cohorts.require(key).id) }
            try await academy.run(academy.preparing(kind, waivers: Set(members.map(\.person.email))))
        case .confirm(let person):
            let found = try await academy.person(person)
            try await academy.run(ConfirmName(email: found.email, shown: found.name, evidence: "signed proof"))
        case .approve(let name):
            _ = try await academy.approving().run(in: academy.context(as: Actor(role: .approver, name: name)))
        case .reissue(let index):
            let documents = try await academy.documents()
            guard documents.indices.contains(index) else { return }
            try await academy.run(ReissueDocument(serial: documents[index].facts.serial.text, reason: "r"))
        case .issue:
            for id in try await academy.store.read({ try $0.documents.awaitingSeal(atMost: 3) }) {
                try await academy.run(IssueDocument(id, issuer: FakeIssuer()))
            }
        case .revoke(let index):
            let documents = try await academy.documents()
            guard documents.indices.contains(index) else { return }
            try await academy.run(RevokeCertificate(serial: documents[index].facts.serial.text, reason: "r", secondPerson: "Bo"))
        case .rename(let person, let name):
            try await academy.run(ImportPeople(academy.list("email,latin_name,country\np\(person)@example.org,\(name),MT\n")))
        case .importCourse(let title):
            try await academy.run(ImportCourse(.sample(title: title)))
        case .seal:
            try await academy.run(SealAudit())
        }
    }
}
