import Learning
import Testing

@Suite("Reading documents")
struct ReadDocumentsTests {
    @Test("A holder sees and fetches the own documents, and nobody else's", arguments: Engine.allCases)
    func own(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let documents = try await academy.issueCertificate(people: 2)
            let (own, other) = (try await academy.trainee(1), try await academy.trainee(2))
            let listed = try await academy.run(ListOwnDocuments(email: academy.email(1)), as: own)
            let entry = try #require(listed.first)
            #expect(listed.count == 1 && entry.document.state == .issued && entry.cohort.text == TestAcademy.cohortText)
            let serial = entry.document.facts.serial.text
            let file = try await academy.run(FetchDocument(serial: serial.lowercased()), as: own)
            #expect(file.fileName == "\(serial).pdf")
            #expect(try await academy.bytes(of: entry.document) == file.bytes)
            #expect(try await academy.run(ShowDocument(serial: serial), as: own).document.facts == entry.document.facts)
            #expect(documents.count == 2)
            for command in [serial, "IDPA-0000-0000-0000", "what"] {
                try await academy.refuses(.notPermitted, FetchDocument(serial: command), as: other)
                try await academy.refuses(.notPermitted, ShowDocument(serial: command), as: other)
            }
            try await academy.refuses(.notPermitted, ListOwnDocuments(email: academy.email(1)), as: other)
            try await academy.refuses(.serialMistyped, FetchDocument(serial: "what"))
            try await academy.refuses(.notPermitted, FetchDocument(serial: serial), as: TestAcademy.approver)
            #expect(try await academy.run(ShowDocument(serial: serial), as: TestAcademy.approver).document.id == entry.document.id)
        }
    }

    @Test("What was not sealed has no file; what was given up is no document of its holder", arguments: Engine.allCases)
    func unsealed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let (own, serial) = (try await academy.trainee(1), document.facts.serial.text)
            try await academy.refuses(.documentNotSealed, FetchDocument(serial: serial), as: own)
            #expect(try await academy.run(ListOwnDocuments(email: academy.email(1)), as: own).map(\.document.state) == [.approved])
            try await academy.run(CancelDocument(serial: serial, reason: "mistake"))
            #expect(try await academy.run(ListOwnDocuments(email: academy.email(1)), as: own).isEmpty)
        }
    }

    @Test("An edition's documents come page by page, narrowed by kind and state", arguments: Engine.allCases)
    func list(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.issueCertificate(people: 3)
            try await academy.run(academy.preparing(.transcript, people: [1]))
            var (seen, after): ([String], String?) = ([], nil)
            repeat {
                let page = try await academy.run(ListDocuments(cohort: academy.key(), paging: Paging(limit: 3, after: after)))
                seen += page.items.map(\.document.facts.serial.text)
                after = page.next
            } while after != nil
            #expect(seen.count == 4 && Set(seen).count == 4)
            let prepared = try await academy.run(ListDocuments(cohort: academy.key(), kind: .transcript, state: .prepared))
            #expect(prepared.items.map(\.person.email.text) == ["p1@example.org"])
            try await academy.refuses(.notPermitted, ListDocuments(cohort: academy.key()), as: academy.trainee(1))
        }
    }
}
