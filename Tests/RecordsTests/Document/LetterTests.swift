import Learning
import Testing

@Suite("Letters")
struct LetterTests {
    private func letter(_ purpose: LetterPurpose, in academy: TestAcademy, addressee: String? = nil) throws -> PrepareLetter {
        let request = try LetterRequest(purpose, addressee: addressee, place: "Strasbourg")
        return PrepareLetter(cohort: try academy.key(), person: try academy.email(1), request, signatory: try academy.signatory())
    }

    private func issue(_ purpose: LetterPurpose, in academy: TestAcademy) async throws -> Document {
        guard case .prepared(let document) = try await academy.run(letter(purpose, in: academy)) else { throw Unexpected() }
        try await academy.seal(document)
        return document
    }

    @Test("The secretariat prepares one, in two languages; it needs neither board nor second person", arguments: Engine.allCases)
    func prepares(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            let secretariat = academy.context(as: Actor(role: .secretariat, name: "Sam"))
            let command = try letter(.visa, in: academy, addressee: "Consulate General of France")
            guard case .prepared(let document) = try await command.run(in: secretariat) else { throw Unexpected() }
            #expect(document.state == .approved)
            #expect(try await command.run(in: secretariat) == .unchanged(document))
            guard case .letter(let letter) = document.facts.content else { throw Unexpected() }
            #expect(
                letter.text.english == """
                    We invite Noa Levi to the residential modules of the course “Advanced drug policy management” in Strasbourg:
                    Advanced drug policy management: from 2 March 2026 to 5 March 2026
                    We should be grateful if the competent authorities gave an application for a visa their early attention.
                    """
            )
            #expect(letter.text.french.contains("du 2 mars 2026 au 5 mars 2026"))
            try await academy.seal(document)
            #expect(try await academy.states() == [.issued])
            try await academy.expectAuditHolds()
        }
    }

    @Test("One for each purpose is valid; a newer one replaces its own kind alone", arguments: Engine.allCases)
    func replacesItsOwn(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            try await academy.run(academy.registering("s1", [1: .present]))
            let visa = try await issue(.visa, in: academy)
            let first = try await issue(.attendance, in: academy)
            try await academy.run(academy.registering("s2", [1: .present]))
            let second = try await issue(.attendance, in: academy)
            let states = Dictionary(uniqueKeysWithValues: try await academy.documents().map { ($0.id, $0.state) })
            #expect(states == [visa.id: .issued, first.id: .superseded, second.id: .issued])
            guard case .letter(let text) = second.facts.content else { throw Unexpected() }
            #expect(text.text.english.contains("7 h in all, 7 h were attended"))
        }
    }

    @Test("When somebody leaves, letters fall that speak of taking part; the record of attendance stays", arguments: Engine.allCases)
    func fallWithTheirReason(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            try await academy.run(academy.registering("s1", [1: .present]))
            for purpose in LetterPurpose.allCases where purpose != .employer { _ = try await issue(purpose, in: academy) }
            try await academy.run(letter(.employer, in: academy))
            try await academy.run(WithdrawEnrolment(cohort: academy.key(), email: academy.email(1)))
            let states = try await academy.documents().map { "\($0.facts.slot.purpose?.rawValue ?? "") \($0.state.rawValue)" }
            #expect(Set(states) == ["enrolment revoked", "attendance issued", "visa revoked", "employer cancelled"])
            for purpose in [LetterPurpose.enrolment, .visa, .employer] {
                try await academy.refuses(.documentNotEarned, letter(purpose, in: academy))
            }
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nobody else prepares one; an addressee fits on a line", arguments: Engine.allCases)
    func guardsLetters(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.refuses(.notPermitted, letter(.visa, in: academy), as: Actor(role: .instructor, name: "x"))
            for text in ["", "a\nb", "a\u{202E}b", String(repeating: "x", count: 201)] {
                #expect(throws: Refusal(.invalidInput)) { try LetterRequest(.visa, addressee: text) }
            }
        }
    }
}
