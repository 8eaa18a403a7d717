import Learning
import Testing

@Suite("Reading boards")
struct ReadBoardTests {
    private func prepare(_ academy: TestAcademy) async throws {
        try await academy.prepareCohort(people: 2)
        for person in 1...2 { try await academy.run(academy.marking(person, "A2", "6\(person)")) }
        try await academy.openBoardAccounts()
        let cohort = try await academy.cohort().id
        for email in try academy.everyone { try await academy.run(GrantRole(.boardMember, within: .cohort(cohort), to: email)) }
        try await academy.run(OpenAccount(email: academy.staff("olga"), name: "olga"))
        try await academy.run(GrantRole(.boardMember, within: .cohort(cohort), to: academy.staff("olga")))
        try await academy.appoint("bea", .boardSecretary)
        try await academy.run(academy.convening(.interim, ["A2"]))
    }

    @Test("To its secretary and to those who sit on it, with what it decided and what is open", arguments: Engine.allCases)
    func shows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let (show, list) = (ShowBoard(try academy.reference()), ListBoards(cohort: try academy.key()))
            let member = try academy.address("m1@example.org")
            let convened = try await academy.run(show, as: member)
            #expect((convened.state, convened.agenda, convened.open) == (.convened, [try academy.code("A2")], [try academy.code("A2")]))
            try await academy.run(academy.decidingItem("A2", of: 2, .hold))
            for assessment in ["A2"] { try await academy.run(academy.decidingItem(assessment, .confirm)) }
            try await academy.run(academy.closing())
            let closed = try await academy.run(show, as: academy.staff("bea"))
            #expect(closed.decisions.map(\.person) == [try academy.email(2), nil])
            #expect((closed.open.isEmpty, closed.isReleased, closed.externalStatement != nil) == (true, false, true))
            #expect(try await academy.run(list, as: member).items.map(\.state) == [.closed])
            #expect(try await academy.run(ListBoards(cohort: academy.key(), state: .convened), as: member).items.isEmpty)
        }
    }

    @Test("Not to board members who do not sit on it, nor to trainees", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let (show, list) = (ShowBoard(try academy.reference()), ListBoards(cohort: try academy.key()))
            try await academy.refuses(.notPermitted, show, by: academy.staff("olga"))
            #expect(try await academy.run(list, as: academy.staff("olga")).items.isEmpty)
            let trainee = try await academy.trainee(1)
            try await academy.refuses(.notPermitted, show, as: trainee)
            try await academy.refuses(.notPermitted, list, as: trainee)
            let elsewhere = BoardReference(cohort: try academy.key("2030-nowhere"), meetsOn: try academy.date("2026-11-02"))
            try await academy.refuses(.notPermitted, ShowBoard(elsewhere), by: academy.staff("olga"))
        }
    }

    @Test("What it decided on somebody is kept from that person, whatever seat they have", arguments: Engine.allCases)
    func keepsFromThemselves(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            for person in 1...2 { try await academy.run(academy.decidingItem("A2", of: person, .hold)) }
            let mine = try await academy.trainee(2)
            let cohort = try await academy.cohort().id
            let both = Actor(account: nil, person: mine.person, name: "p2", grants: mine.grants + [Grant(.boardSecretary, within: .cohort(cohort))])
            let file = try await ShowBoard(academy.reference()).run(in: academy.context(as: both))
            #expect(file.decisions.map(\.person) == [try academy.email(1)])
        }
    }
}
