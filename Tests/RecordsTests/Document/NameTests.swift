import CanonicalJSON
import Learning
import Testing

@Suite("Names on documents")
struct NameTests {
    @Test("A certificate waits until its holder has confirmed the name, and goes on from there", arguments: Engine.allCases)
    func waitsForTheHolder(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.markAll(1, "70")
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            academy.clock.advance(days: 20)
            let first = try await academy.run(academy.preparing())
            #expect(first.prepared.isEmpty)
            #expect(first.awaitingName.map(\.email) == [try academy.email(1)])
            let again = try await academy.run(academy.preparing())
            #expect(again == first)
            #expect(try await academy.states() == [.eligible])
            let serial = try await academy.documents().map(\.facts.serial)
            #expect(try await academy.confirmName(1) == .confirmed)
            #expect(try await academy.states() == [.nameConfirmed])
            #expect(try await academy.confirmName(1) == .unchanged)
            let prepared = try await academy.run(academy.preparing()).prepared
            #expect(prepared.map(\.state) == [.prepared])
            #expect(prepared.map(\.facts.serial) == serial)
            let events = try academy.raw.column("SELECT event FROM document_history ORDER BY sequence")
            #expect(events == ["open", "confirm-name", "prepare"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Only the holder confirms without evidence, only the name on record, and nobody else's", arguments: Engine.allCases)
    func guardsConfirmation(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            let person = try await academy.person(1)
            let other = try PersonName(latin: "Noa Lévi", native: nil)
            try await academy.refuses(.evidenceNeeded, ConfirmName(email: person.email, shown: person.name))
            try await academy.refuses(.nameDiffers, ConfirmName(email: person.email, shown: other, evidence: "proof"))
            try await academy.refuses(.personUnknown, ConfirmName(email: academy.email(9), shown: other, evidence: "proof"))
            let stranger = Actor(account: nil, person: try await academy.person(2).id, name: "x", grants: [Grant(.trainee, within: .own)])
            try await academy.refuses(.notPermitted, ConfirmName(email: person.email, shown: person.name), as: stranger)
            let registrar = Actor(role: .registrar, name: "Ada")
            let command = try ConfirmName(email: person.email, shown: person.name, evidence: "signed proof")
            #expect(try await command.run(in: academy.context(as: registrar)) == .confirmed)
            #expect(try await command.run(in: academy.context(as: registrar)) == .unchanged)
        }
    }

    @Test("A name corrected end to end: confirmed anew, issued again, and the old edition tells nobody's name", arguments: Engine.allCases)
    func correctsAName(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let old = try #require(try await academy.issueCertificate().first)
            let former = old.facts.holder.latin
            let serial = old.facts.serial.text
            let name = try PersonName(latin: "Nora Levi", native: "נורה לוי")
            let correct = try CorrectName(email: academy.email(1), to: name, cause: .nameChange, evidence: "deed of 5 November")
            #expect(try await academy.run(correct) == .corrected(outdated: [old]))
            #expect(try await academy.run(correct) == .unchanged)
            #expect(try academy.raw.column("SELECT CAST(latin_name AS TEXT) FROM person_former_name") == [former])

            // Without the holder's word nothing is prepared; with it, two people bring the new edition on.
            let reissue = try ReissueDocument(serial: serial, reason: "name change")
            guard case .awaitingName(let draft) = try await academy.run(reissue) else { throw Unexpected() }
            #expect(draft.facts.edition == 2)
            #expect(try await academy.run(reissue) == .awaitingName(draft))
            try await academy.confirmName(1)
            guard case .prepared(let next) = try await academy.run(reissue) else { throw Unexpected() }
            #expect(next.facts.holder == name)
            #expect(next.facts.serial != old.facts.serial)
            #expect(next.replaces == old.id)
            guard case .unchanged = try await academy.run(reissue) else { throw Unexpected() }
            #expect(try await academy.states() == [.issued, .prepared])
            try await academy.refuses(.secondPersonNeeded, academy.approving())
            try await academy.approve()
            #expect(try await academy.states() == [.issued, .approved])
            academy.clock.advance(days: 1)
            try await academy.seal(next)
            #expect(try await academy.states() == [.superseded, .issued])
            try await academy.refuses(.documentNotValid, reissue)

            // What the old paper's verifier is told names neither the one nor the other.
            let replaced = try await verification(of: old, in: academy)
            #expect(replaced.answer == .replaced)
            #expect(replaced.facts == nil)
            #expect(replaced.since == academy.clock.now)
            let told = String(describing: replaced)
            for secret in [former, "Nora", next.facts.serial.text, serial] { #expect(!told.contains(secret)) }
            #expect(try await verification(of: next, in: academy).facts?.holder == name)
            // The new edition's facts tell nothing of the old one.
            let text = next.facts.json.canonicalText
            for secret in [former, serial, old.facts.code.text] { #expect(!text.contains(secret)) }
            #expect(try await academy.store.read { try $0.documents.exceptions() }.map(\.state) == [.superseded])
            try await academy.expectAuditHolds()
        }
    }

    @Test("A correction gives up what is in preparation, and is no confirmation", arguments: Engine.allCases)
    func givesUpDrafts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            _ = try await academy.prepareCertificate()
            let name = try PersonName(latin: "Nora Levi", native: nil)
            let correct = try CorrectName(email: academy.email(1), to: name, cause: .academyError, evidence: "passport")
            #expect(try await academy.run(correct) == .corrected(outdated: []))
            #expect(try await academy.states() == [.cancelled])
            let outcome = try await academy.run(academy.preparing())
            #expect(outcome.prepared.isEmpty)
            #expect(outcome.awaitingName.map(\.name) == [name])
            #expect(throws: Refusal(.reasonNeeded)) { try CorrectName(email: academy.email(1), to: name, cause: .academyError, evidence: " ") }
        }
    }

    @Test("An account that bears the former name bears it no longer", arguments: Engine.allCases)
    func renamesAccount(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportPeople(academy.list(1...1)))
            let person = try await academy.person(1)
            try await academy.run(OpenAccount(email: person.email, name: person.name.latin))
            let name = try PersonName(latin: "Nora Levi", native: nil)
            try await academy.run(CorrectName(email: person.email, to: name, cause: .nameChange, evidence: "deed"))
            #expect(try academy.raw.column("SELECT CAST(name AS TEXT) FROM account") == ["Nora Levi"])
        }
    }

    private func verification(of document: Document, in academy: TestAcademy) async throws -> Verification {
        let evidence = VerifyCertificate.Evidence.paper(serial: document.facts.serial.text, code: document.facts.code.text)
        return try await VerifyCertificate(evidence, examiner: FakeExaminer(verdict: .notOurs)).run(in: academy.context(as: .publicVerifier))
    }

    @Test("A list of people changes no name that stands on documents", arguments: Engine.allCases)
    func keepsNameFromList(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let person = try await academy.person(1)
            let list = academy.list("email,latin_name,country\n\(person.email),Somebody Else,\(person.country.code)\n")
            try await academy.refuses(.nameOnDocuments, ImportPeople(list))
            #expect(try await academy.person(1).name == person.name)
            try await academy.seal(document)
            try await academy.expectAuditHolds()
        }
    }
}
