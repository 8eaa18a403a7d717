import Learning
import Testing

@Suite("Importing people")
struct ImportPeopleTests {
    private static let header = "email,latin_name,native_name,country\n"

    @Test("New people are created, known ones brought up to date, equal ones left alone", arguments: Engine.allCases)
    func bringsUpToDate(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            #expect(try await academy.run(ImportPeople(academy.list(1...6))).counts == [6, 0, 0])
            let before = try academy.raw.dump()
            #expect(try await academy.run(ImportPeople(academy.list(1...6))).counts == [0, 0, 6])
            #expect(try academy.raw.dump() == before)

            let changed = academy.list(
                Self.header + "P1@EXAMPLE.ORG,Noa Levi,נועה לוי,FR\np2@example.org,Stefan New,,MD\np7@example.org,New Person,,MT\n"
            )
            #expect(try await academy.run(ImportPeople(changed)).counts == [1, 2, 0])
            let email = try academy.email(2)
            let person = try #require(try await academy.store.read { try $0.people.find(email) })
            #expect(person.name == (try PersonName(latin: "Stefan New", native: nil)))
            #expect(try await academy.store.read { try $0.people.find(person.id) } == person)
            // A change of country alone is no former name.
            #expect(try academy.raw.count("person_former_name") == 1)
            try await academy.expectAuditHolds(entries: 1 + 6 + 3)
        }
    }

    @Test("Two changes of name at one moment are both kept", arguments: Engine.allCases)
    func keepsFormerNames(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            for name in ["First Name", "Second Name", "Third Name"] {
                try await academy.run(ImportPeople(academy.list(Self.header + "p1@example.org,\(name),,MT\n")))
            }
            #expect(try academy.raw.column("SELECT latin_name FROM person_former_name ORDER BY sequence") == ["First Name", "Second Name"])
        }
    }

    @Test("Names of every script come back as they went in, to the scalar", arguments: Engine.allCases)
    func keepsNames(engine: Engine) async throws {
        let names: [(String, String)] = [
            ("Ġorġ Żammit Ħ.", ""), ("İlknur Işık", ""), ("Þórdís Guðmundsdóttir", ""), ("Łukasz Żółć", ""),
            ("Eleni Papadopoulou", "Ελένη Παπαδοπούλου"),
            ("Đorđe Petrović", "Ђорђе Петровић"), ("Hanna Yizhakevych", "Ґанна Їжакевич"), ("Giorgi Beridze", "გიორგი ბერიძე"),
            ("Anahit Sargsyan", "Անահիտ Սարգսյան"), ("Noa Levi", "נועה לוי"), ("Mohammed Ben Abdellah El Alaoui", "محمد بن عبد الله العلوي"),
            ("Əli Məmmədov", ""), ("María José Hernández Núñez", ""), ("Suharto", ""),
        ]
        try await TestAcademy.with(engine) { academy in
            let rows = names.enumerated().map { "p\($0.offset)@example.org,\($0.element.0),\($0.element.1),MT\n" }.joined()
            try await academy.run(ImportPeople(academy.list(Self.header + rows)))
            for (index, name) in names.enumerated() {
                let email = try academy.email(index)
                let stored = try #require(try await academy.store.read { try $0.people.find(email) }).name
                #expect(Array(stored.latin.unicodeScalars) == Array(name.0.unicodeScalars))
                #expect(Array((stored.native ?? "").unicodeScalars) == Array(name.1.unicodeScalars))
            }
        }
    }

    @Test("A list with a problem changes nothing", arguments: Engine.allCases)
    func refusesProblems(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            for text in [
                "", "nonsense", Self.header + "p1@example.org,Anna,,MT\np2@example.org,Иван,,MT\n", Self.header + "p1@example.org,An\u{0}na,,MT\n",
            ] {
                try await academy.refuses(.peopleRejected, ImportPeople(academy.list(text)))
            }
            try await academy.refuses(.peopleRejected, ImportPeople(PersonList(CommaSeparatedTable([0xFF, 0xFE, 0x00]))))
        }
    }

    @Test("The same list at once creates everybody once", arguments: Engine.allCases)
    func createsOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let list = academy.list(1...10)
            let created = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 { group.addTask { try await academy.run(ImportPeople(list)).created } }
                return try await group.reduce(0, +)
            }
            #expect(created == 10)
            #expect(try academy.raw.count("person") == 10)
            #expect(try academy.raw.count("person_key") == 10)
            try await academy.expectAuditHolds(entries: 11)
        }
    }
}

extension ImportPeople.Outcome {
    fileprivate var counts: [Int] { [created, updated, unchanged] }
}
