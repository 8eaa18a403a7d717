import Learning
import Testing

@Suite("Listing claims of circumstances")
struct ListClaimsTests {
    private func lodge(_ academy: TestAcademy, _ key: SittingKey) async throws {
        try await academy.prepareStaff(people: 3)
        try await academy.open(key)
        for person in 1...3 {
            let email = try academy.email(person)
            try await academy.run(ClaimCircumstances(key, email: email, .extend(days: person), statement: "In hospital \(person)"), as: email)
        }
        try await academy.run(DecideClaim(key, email: academy.email(2), .refuse, reason: "No paper"), as: academy.staff("bea"))
    }

    @Test("One's own, with the reason once it is decided; a cohort's to those who decide, by state and a part at a time", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try academy.sitting("A2")
            try await lodge(academy, key)
            let mine = try await academy.run(ListClaims(), as: academy.email(2)).items
            #expect(mine.map(\.claim.statement) == ["In hospital 2"])
            #expect(mine.map(\.reason) == ["No paper"])
            #expect(try await academy.run(ListClaims(), as: academy.email(1)).items.map(\.reason) == [nil])

            let (cohort, boris) = (try academy.key(), try academy.staff("boris"))
            let open = try await academy.run(ListClaims(cohort: cohort, state: .lodged), as: boris).items
            #expect(Set(open.map(\.person)) == [try academy.email(1), try academy.email(3)])
            let first = try await academy.run(ListClaims(cohort: cohort, paging: Paging(limit: 2)), as: boris)
            let rest = try await academy.run(ListClaims(cohort: cohort, paging: Paging(limit: 2, after: first.next)), as: boris)
            #expect((first.items + rest.items).map(\.claim.grantedDays) == [0, 0, 0])
            #expect(Set((first.items + rest.items).map(\.person)).count == 3)
            #expect(rest.next == nil)
        }
    }

    @Test("What they tell of health is nobody else's", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await lodge(academy, academy.sitting("A2"))
            let cohort = try academy.key()
            #expect(try await academy.run(ListClaims(), as: academy.staff("bea")).items.isEmpty)
            for email in [try academy.email(1), try academy.staff("ines"), try academy.staff("mona"), try academy.staff("xenia")] {
                try await academy.refuses(.notPermitted, ListClaims(cohort: cohort), by: email)
            }
            try await academy.refuses(.notPermitted, ListClaims(cohort: academy.key("2030-nowhere")), by: academy.staff("bea"))
            try await academy.refuses(.invalidInput, ListClaims(cohort: cohort, paging: Paging(after: "x")), by: academy.staff("bea"))
        }
    }
}
