import Learning
import Testing

@Suite("Finding people")
struct ListPeopleTests {
    private static let list = """
        email,latin_name,native_name,country
        a@example.org,Łukasz Żółć,,PL
        b@example.org,İlknur Işık,,TR
        c@example.org,ilke Demir,,TR
        d@example.org,Zoë Borg,,MT
        e@example.org,Ílda Costa,,PT
        """

    private func emails(_ academy: TestAcademy, _ command: ListPeople) async throws -> [String] {
        try await academy.run(command).items.map { String($0.email.text.prefix(1)) }
    }

    @Test("In the order of the names, from any beginning, however it is written", arguments: Engine.allCases)
    func find(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportPeople(academy.list(Self.list)))
            #expect(try await emails(academy, ListPeople(nameBegins: "IL")) == ["e", "c", "b"])
            #expect(try await emails(academy, ListPeople(nameBegins: "ilk", country: Country("TR"))) == ["c", "b"])
            #expect(try await emails(academy, ListPeople(nameBegins: "zoe b")) == ["d"])
            #expect(try await emails(academy, ListPeople(nameBegins: "%")) == [])
            #expect(try await emails(academy, ListPeople(country: Country("MT"))) == ["d"])
        }
    }

    @Test("Page by page everybody comes once, and who was erased does not", arguments: Engine.allCases)
    func page(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportPeople(academy.list(1...7)))
            try await academy.run(ErasePerson(academy.person(7).id, reason: "asked for it"))
            var (seen, after): ([String], String?) = ([], nil)
            repeat {
                let page = try await academy.run(ListPeople(paging: Paging(limit: 2, after: after)))
                seen += page.items.map(\.email.text)
                after = page.next
            } while after != nil
            #expect(seen.count == 6 && Set(seen) == Set((1...6).map { "p\($0)@example.org" }))
        }
    }

    @Test("Somebody sees the own file; whether there are others is told to nobody else", arguments: Engine.allCases)
    func own(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportPeople(academy.list(1...2)))
            let own = try await academy.trainee(1)
            let shown = try await academy.run(ShowPerson(email: academy.email(1)), as: own)
            #expect(shown.person.email.text == "p1@example.org" && shown.confirmedName == nil)
            try await academy.confirmName(1)
            #expect(try await academy.run(ShowPerson(email: academy.email(1)), as: own).confirmedName == shown.person.name)
            try await academy.refuses(.notPermitted, ShowPerson(email: academy.email(2)), as: own)
            try await academy.refuses(.notPermitted, ShowPerson(email: academy.email(3)), as: own)
            try await academy.refuses(.notPermitted, ListPeople(), as: own)
            try await academy.refuses(.personUnknown, ShowPerson(email: academy.email(3)))
            let cohort = Actor(
                account: nil,
                person: nil,
                name: "Desk",
                grants: [Grant(.secretariat, within: .cohort(Identifier(UUIDv7(high: 1, low: 1))))]
            )
            try await academy.refuses(.notPermitted, ListPeople(), as: cohort)
        }
    }
}
