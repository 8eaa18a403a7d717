import Learning
import Testing

@Suite("Reading applications")
struct ReadApplicationsTests {
    @Test("The secretariat's list goes on where the page before ended, and is narrowed by state and country", arguments: Engine.allCases)
    func list(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 5)
            for (person, country) in zip(1..., ["MT", "FR", "MT", "FR", "MT"]) { try await academy.apply(person, country) }
            try await academy.run(WithdrawApplication(academy.file(5), reason: "wish"))
            var (seen, after): ([Identifier<Application>], String?) = ([], nil)
            repeat {
                let page = try await academy.run(ListApplications(cohort: academy.key(), paging: Paging(limit: 2, after: after)))
                #expect(page.items.count <= 2)
                seen += page.items.map(\.application.id)
                after = page.next
            } while after != nil
            #expect(seen.count == 5 && Set(seen).count == 5)
            let malta = try #require(Country("MT"))
            let narrowed = try await academy.run(ListApplications(cohort: academy.key(), state: .submitted, country: malta))
            #expect(Set(narrowed.items.map(\.person.email.text)) == ["p1@example.org", "p3@example.org"])
            #expect(narrowed.next == nil)
            try await academy.refuses(.invalidInput, ListApplications(cohort: academy.key(), paging: Paging(after: "second")))
        }
    }

    @Test("Neither applicants nor the secretariat of another edition see the list", arguments: Engine.allCases)
    func listIsClosed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1)
            try await academy.run(academy.opening("2029-bonn", startsOn: "2029-01-08", endsOn: "2029-10-26"))
            let elsewhere = try await academy.cohortID("2029-bonn")
            try await academy.grant(.secretariat, within: .cohort(elsewhere), to: "desk@example.org")
            let desk = try await academy.account("desk@example.org")
            #expect(try await academy.run(ListApplications(cohort: academy.key("2029-bonn")), as: desk).items.isEmpty)
            try await academy.refuses(.notPermitted, ListApplications(cohort: academy.key()), as: desk)
            try await academy.refuses(.notPermitted, ListApplications(cohort: academy.key("1999-nowhere")), as: desk)
            try await academy.refuses(.notPermitted, ListApplications(cohort: academy.key()), as: academy.trainee(1))
            try await academy.refuses(.cohortUnknown, ListApplications(cohort: academy.key("1999-nowhere")))
        }
    }

    @Test("An applicant follows the own application, with reasons and place, and no other's", arguments: Engine.allCases)
    func own(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 4, seats: 1)
            try await academy.agreeList("MT FR GE")
            let (second, third) = (try await academy.file(2), try await academy.file(3))
            let (holder, other) = (try await academy.trainee(2), try await academy.trainee(3))
            let view = try await academy.run(ShowApplication(second), as: holder)
            #expect(view.application.state == .reserve && view.cohort.text == TestAcademy.cohortText)
            #expect(view.history.first?.event == nil && view.history.first?.state == .draft)
            #expect(view.history.map(\.state).suffix(2) == [.inSelection, .reserve])
            #expect(view.selection?.waiting == 1 && view.selection?.position?.number == 2 && view.selection?.position?.count == 3)
            #expect(view.selectionText?.english == "Position 2 of 3 with a score of 99.00: the score before is higher.")
            #expect(view.eligibility?.outcome == .eligible && view.offer == nil)
            #expect(view.nomination == nil)
            #expect(try await academy.run(ShowApplication(third)).selection?.waiting == 2)
            #expect(try await academy.run(ShowApplication(second)).nomination?.source == .secretariat)
            try await academy.refuses(.notPermitted, ShowApplication(second), as: other)
            let nobody = Identifier<Application>(UUIDv7(high: 7, low: 7))
            try await academy.refuses(.notPermitted, ShowApplication(nobody), as: other)
            try await academy.refuses(.applicationUnknown, ShowApplication(nobody))
            let offered = try await academy.run(ListOwnApplications(email: academy.email(1)), as: academy.trainee(1))
            #expect(offered.map(\.application.state) == [.offered] && offered.first?.answerBy != nil)
            #expect(try await academy.run(ListOwnApplications(email: academy.email(4)), as: academy.trainee(4)) == [])
            try await academy.refuses(.notPermitted, ListOwnApplications(email: academy.email(1)), as: other)
            try await academy.refuses(.notPermitted, ListOwnApplications(email: academy.address("nobody@example.org")), as: other)
        }
    }

    @Test("One of the panel sees the own points and never another's", arguments: Engine.allCases)
    func scoring(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 3)
            let first = try await academy.nominate(1)
            try await academy.nominate(2, "FR")
            try await academy.apply(3, "GE")
            let (one, two) = (try await academy.account("scorer1@example.org"), try await academy.account("scorer2@example.org"))
            try await academy.run(RecordScore(first, points: academy.scores(80)), as: one)
            let mine = try await academy.run(ListScoringFiles(cohort: academy.key()), as: one)
            let points = academy.scores(80)
            // What was not endorsed yet is not before the panel.
            #expect(mine.count == 2 && mine.first { $0.application.id == first }?.own == .points(points))
            let theirs = try await academy.run(ListScoringFiles(cohort: academy.key()), as: two)
            #expect(theirs.count == 2 && theirs.allSatisfy { $0.own == nil })
            let email = try await academy.person(2)
            let applicant = Actor(account: two.account, person: email.id, name: two.name, grants: two.grants)
            #expect(try await academy.run(ListScoringFiles(cohort: academy.key()), as: applicant).map(\.application.id) == [first])
            try await academy.refuses(.notPermitted, ListScoringFiles(cohort: academy.key()), as: academy.trainee(1))
        }
    }

    @Test("List and waiting list tell who stands where, each to whom it is for", arguments: Engine.allCases)
    func selection(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 3, seats: 1)
            let scorer = try await academy.account("scorer1@example.org")
            #expect(try await academy.run(ShowSelection(cohort: academy.key()), as: scorer) == nil)
            try await academy.agreeList("MT FR GE")
            let lines = try #require(try await academy.run(ShowSelection(cohort: academy.key()), as: scorer))
            #expect(lines.map(\.position) == [1, 2, 3] && lines.map(\.country.code) == ["MT", "FR", "GE"])
            #expect(lines.map(\.result) == [.offered, .reserve, .reserve])
            #expect(lines[1].text?.english.contains("after Noa Levi") == true, "\(lines[1])")
            let waiting = try await academy.run(ShowWaitingList(cohort: academy.key()))
            #expect(waiting.map(\.person.email.text) == ["p2@example.org", "p3@example.org"])
            try await academy.refuses(.notPermitted, ShowWaitingList(cohort: academy.key()), as: scorer)
            try await academy.refuses(.notPermitted, ShowSelection(cohort: academy.key()), as: academy.trainee(2))
        }
    }

    @Test("A draft that was changed meanwhile is not overwritten by who names what they read", arguments: Engine.allCases)
    func editedTwice(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1)
            let (key, email, holder) = (try academy.key(), try academy.email(1), try await academy.trainee(1))
            let malta = try academy.content("MT"), france = try academy.content("FR"), georgia = try academy.content("GE")
            let fresh = StartApplication(cohort: key, email: email, content: malta, ifMatch: malta.version.text)
            try await academy.refuses(.changedMeanwhile, fresh, as: holder)
            try await academy.run(StartApplication(cohort: key, email: email, content: malta), as: holder)
            try await academy.run(StartApplication(cohort: key, email: email, content: france, ifMatch: malta.version.text), as: holder)
            let late = StartApplication(cohort: key, email: email, content: georgia, ifMatch: malta.version.text)
            try await academy.refuses(.changedMeanwhile, late, as: holder)
            #expect(try await academy.run(ShowApplication(academy.file(1)), as: holder).application.content == france)
            try await academy.run(StartApplication(cohort: key, email: email, content: georgia), as: holder)
        }
    }

    @Test("Open calls are told to everybody until they close", arguments: Engine.allCases)
    func calls(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1)
            let calls = try await academy.run(ListCalls(), as: .publicVerifier)
            #expect(calls.map(\.cohort.text) == [TestAcademy.cohortText] && calls.first?.course.text == "drug-policy")
            #expect(calls.first?.closes.local.date == LocalDate("2027-04-02"))
            try academy.moveClock(to: "2027-04-03T00:00:00Z")
            #expect(try await academy.run(ListCalls(), as: .publicVerifier) == [])
        }
    }
}
