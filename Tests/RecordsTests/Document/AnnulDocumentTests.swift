import Learning
import Testing

@Suite("Annulling a document")
struct AnnulDocumentTests {
    private func annulling(_ document: Document) throws -> AnnulDocument {
        try AnnulDocument(serial: document.facts.serial.text, reason: "Sealed by mistake")
    }

    /// A sealed certificate behind which no award is ratified, as a mistake could leave it.
    private func mistaken(_ academy: TestAcademy) async throws -> Document {
        let document = try #require(try await academy.issueCertificate().first)
        try academy.raw.execute("UPDATE award SET ratified_on = NULL, ratified_by = NULL, circulated_on = NULL")
        try await academy.appointRegistrars()
        academy.pause()
        return document
    }

    @Test("Two registrars annul at once what no ratified award carries, and the holder is told", arguments: Engine.allCases)
    func annuls(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try await mistaken(academy)
            let command = try annulling(document)
            try await academy.openAccount("bo", as: "Bo", .approver)
            try await academy.refuses(.accountNeeded, command)
            try await academy.refuses(.notPermitted, command, by: academy.staff("bo"))
            let until = academy.clock.now.adding(seconds: 72 * 3600)
            #expect(try await academy.run(command, as: academy.staff("rita")) == .awaitingSecond(until: until))
            #expect(try await academy.run(command, as: academy.staff("rita")) == .awaitingSecond(until: until))
            #expect(try await academy.states() == [.issued])
            #expect(try await academy.topics(of: document) == [.documentIssued])
            #expect(try await academy.run(command, as: academy.staff("remy")) == .done)
            #expect(try await academy.run(command, as: academy.staff("rosa")) == .unchanged)
            #expect(try await academy.states() == [.annulled])
            #expect(try await academy.topics(of: document) == [.documentIssued, .documentAnnulled])
            try await academy.expectAuditHolds()
        }
    }

    @Test("What a ratified award carries falls by an inquiry alone", arguments: Engine.allCases)
    func keepsAwards(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            try await academy.appointRegistrars()
            try await academy.refuses(.awardRatified, annulling(document), by: academy.staff("rita"))
        }
    }

    @Test("What claims no award can be annulled once it is sealed", arguments: Engine.allCases)
    func annulsLetters(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.appointRegistrars()
            let prepared = try await academy.run(
                PrepareLetter(
                    cohort: academy.key(),
                    person: academy.email(1),
                    LetterRequest(.employer),
                    signatory: academy.signatory()
                )
            )
            guard case .prepared(let letter) = prepared else { throw Unexpected() }
            try await academy.refuses(.transitionRefused, annulling(letter), by: academy.staff("rita"))
            try await academy.seal(letter)
            _ = try await academy.run(annulling(letter), as: academy.staff("rita"))
            #expect(try await academy.run(annulling(letter), as: academy.staff("remy")) == .done)
            #expect(try await academy.states() == [.annulled])
        }
    }

    @Test("A first word that nobody joins in three days counts no longer", arguments: Engine.allCases)
    func lapses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try await mistaken(academy)
            _ = try await academy.run(annulling(document), as: academy.staff("rita"))
            academy.clock.advance(days: 3)
            guard case .awaitingSecond = try await academy.run(annulling(document), as: academy.staff("remy")) else { throw Unexpected() }
            #expect(try await academy.states() == [.issued])
            #expect(try await academy.run(annulling(document), as: academy.staff("rita")) == .done)
            let states = try academy.raw.column("SELECT CAST(state AS TEXT) FROM joint_act ORDER BY proposed_at")
            #expect(states == ["dropped", "agreed"])
        }
    }
}
