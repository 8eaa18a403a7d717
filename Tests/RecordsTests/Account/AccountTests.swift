import Learning
import Testing

@Suite("Accounts and roles")
struct AccountTests {
    @Test("An account of a known person acts as that person; one from outside as nobody's", arguments: Engine.allCases)
    func opens(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let person = try await academy.person(1)
            let account = try await academy.openAccount(person.email)
            #expect(account.person == person.id)
            #expect(try await academy.openAccount(person.email) == account)
            let actor = try await academy.actor(person.email)
            #expect(actor.person == person.id)
            #expect(actor.grants == [Grant(.trainee, within: .own), Grant(.accountHolder, within: .own)])

            let outside = try #require(EmailAddress("examiner@example.org"))
            _ = try await academy.openAccount(outside)
            #expect(try await academy.actor(outside).grants == [Grant(.accountHolder, within: .own)])
            try await academy.expectAuditHolds()
        }
    }

    @Test("A role is held from its grant to its end, of every kind of scope", arguments: Engine.allCases)
    func grants(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let cohort = try await academy.cohort().id
            let email = try #require(EmailAddress("ada@example.org"))
            _ = try await academy.openAccount(email)
            let malta = try #require(Country("MT")), code = try #require(ContentCode("A1"))
            let grants: [Grant] = [
                Grant(.registrar, within: .academy), Grant(.secretariat, within: .cohort(cohort)), Grant(.correspondent, within: .country(malta)),
                Grant(.instructor, within: .assessment(cohort, code)), Grant(.reviser, within: .caseFile(UUIDv7(high: 7, low: 8))),
            ]
            for grant in grants { _ = try await academy.run(GrantRole(grant.role, within: grant.scope, to: email)) }
            let own = Grant(.accountHolder, within: .own)
            #expect(try await Set(academy.actor(email).grants) == Set(grants + [own]))
            #expect(try await academy.isUnchanged(GrantRole(.registrar, within: .academy, to: email)))

            #expect(try await academy.hasEnded(EndRole(.registrar, within: .academy, of: email)))
            #expect(try await academy.run(EndRole(.registrar, within: .academy, of: email)) == .unchanged)
            #expect(try await Set(academy.actor(email).grants) == Set(grants.dropFirst() + [own]))

            let end = academy.clock.now.adding(seconds: 60)
            _ = try await academy.run(GrantRole(.auditor, within: .academy, to: email, until: end))
            #expect(try await academy.actor(email).grants.count == 6)
            academy.clock.now = end
            #expect(try await academy.actor(email).grants.count == 5)
            for violation in ["UPDATE role_grant SET country = 'FR'", "UPDATE role_grant SET role = 'king'", "DELETE FROM account"] {
                #expect(throws: (any Error).self, "\(violation)") { try academy.raw.execute(violation) }
            }
            try await academy.expectAuditHolds()
        }
    }

    @Test("Roles without a scope of their kind, of the machine or of nobody cannot be granted", arguments: Engine.allCases)
    func refuses(engine: Engine) async throws {
        let email = try #require(EmailAddress("ada@example.org"))
        let malta = try #require(Country("MT"))
        for (role, scope) in [
            (Role.operator, Scope.academy), (.worker, .academy), (.verifier, .academy), (.visitor, .academy), (.accountHolder, .own),
            (.trainee, .own), (.correspondent, .academy),
            (.registrar, .country(malta)), (.reviser, .academy),
        ] {
            #expect(throws: Refusal(.roleNotGrantable)) { try GrantRole(role, within: scope, to: email) }
        }
        try await TestAcademy.with(engine) { academy in
            try await academy.refuses(.accountUnknown, GrantRole(.registrar, within: .academy, to: email))
            try await academy.refuses(.accountUnknown, EndRole(.registrar, within: .academy, of: email))
            _ = try await academy.openAccount(email)
            try await academy.refuses(.invalidInput, GrantRole(.registrar, within: .academy, to: email, until: academy.clock.now))
        }
    }
}

extension TestAcademy {
    func openAccount(_ email: EmailAddress) async throws -> Account {
        switch try await run(OpenAccount(email: email, name: email.text)) {
        case .opened(let account), .unchanged(let account): account
        }
    }

    fileprivate func isUnchanged(_ command: GrantRole) async throws -> Bool {
        if case .unchanged = try await run(command) { true } else { false }
    }

    fileprivate func hasEnded(_ command: EndRole) async throws -> Bool {
        if case .ended = try await run(command) { true } else { false }
    }
}
