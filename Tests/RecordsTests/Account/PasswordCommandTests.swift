import Learning
import Testing

@Suite("Setting passwords")
struct PasswordCommandTests {
    private static let chosen = "a flock of geese"

    @Test("Changing the password ends the other sessions, and the own one goes on under a new secret", arguments: Engine.allCases)
    func changes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let (own, other) = (try await academy.signIn(), try await academy.signIn())
            let command = ChangePassword(current: Password(TestAcademy.password), new: Self.chosen, hasher: FakeHasher())
            let outcome = try await command.run(in: academy.context(of: own))
            #expect(outcome.endedSessions == 1)
            for secret in [own.secret, other.secret] { #expect(try await academy.actor(secret) == nil) }
            #expect(try await academy.actor(outcome.secret)?.entrance == .session(own.session.id))
            #expect(try await academy.refusal(password: TestAcademy.password) == Refusal(.signInRefused))
            #expect(try await academy.refusal(password: Self.chosen) == nil)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Who finds a session open cannot try out passwords in it, and a token changes none", arguments: Engine.allCases)
    func boundsGuesses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let context = try await academy.context(of: academy.signIn())
            let token = try await CreateToken(name: "t", scopes: [.read, .write], days: 1).run(in: context)
            let wrong = ChangePassword(current: Password("not the password"), new: Self.chosen, hasher: FakeHasher())
            for _ in 1...AttemptPolicy.account.free { await #expect(throws: Refusal(.passwordWrong)) { try await wrong.run(in: context) } }
            let hasher = FakeHasher()
            let right = ChangePassword(current: Password(TestAcademy.password), new: Self.chosen, hasher: hasher)
            await #expect(throws: Refusal(.tooManyAttempts)) { try await right.run(in: context) }
            #expect(hasher.verified == 0)
            let program = academy.context(as: try #require(try await academy.actor(token.secret)))
            await #expect(throws: Refusal(.signInNeeded)) { try await right.run(in: program) }
        }
    }

    @Test("Who guesses from outside hinders nobody who is in, nor the other way round", arguments: Engine.allCases)
    func countsApart(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let context = try await academy.context(of: academy.signIn())
            let wrong = ChangePassword(current: Password("not the password"), new: Self.chosen, hasher: FakeHasher())
            for _ in 1...AttemptPolicy.account.free { await #expect(throws: Refusal(.passwordWrong)) { try await wrong.run(in: context) } }
            #expect(try await academy.refusal(password: TestAcademy.password) == nil)
            for _ in 1...AttemptPolicy.account.free { _ = try await academy.refusal(password: "not the password") }
            academy.clock.now = academy.clock.now.adding(seconds: 60)
            let right = ChangePassword(current: Password(TestAcademy.password), new: Self.chosen, hasher: FakeHasher())
            #expect(try await right.run(in: context).endedSessions >= 0)
        }
    }

    @Test("A new password that will not do is no attempt at the old one", arguments: Engine.allCases)
    func countsGuessesAlone(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let context = try await academy.context(of: academy.signIn())
            let short = ChangePassword(current: Password("not the password"), new: "short", hasher: FakeHasher())
            for _ in 0...AttemptPolicy.account.free { await #expect(throws: Refusal(.passwordTooShort)) { try await short.run(in: context) } }
            let right = ChangePassword(current: Password(TestAcademy.password), new: Self.chosen, hasher: FakeHasher())
            #expect(try await right.run(in: context).endedSessions == 0)
        }
    }

    @Test("An invitation sets the password once, within its seven days, by its latest code", arguments: Engine.allCases)
    func invites(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let email = try academy.address("ada@example.org")
            let first = try await academy.run(InviteAccount(email: email, name: "Ada"))
            let second = try await academy.run(InviteAccount(email: email))
            #expect(first.account == second.account)
            #expect(first.account.name == "Ada")
            func choosing(_ code: Secret?, _ password: String = Self.chosen) -> ChoosePassword {
                ChoosePassword(code: code?.text ?? "", password: password, hasher: FakeHasher())
            }
            try await academy.refuses(.ticketUnknown, choosing(first.code), as: .visitor)
            try await academy.refuses(.ticketUnknown, choosing(nil), as: .visitor)
            try await academy.refuses(.passwordTooShort, choosing(second.code, "short"), as: .visitor)
            try await academy.refuses(.passwordGuessable, choosing(second.code, "ada@example.org"), as: .visitor)
            academy.clock.now = second.expiresAt
            try await academy.refuses(.ticketUnknown, choosing(second.code), as: .visitor)
            academy.clock.now = second.expiresAt.adding(seconds: -1)
            let device = try await choosing(second.code).run(in: academy.visitor)
            try await academy.refuses(.ticketUnknown, choosing(second.code), as: .visitor)
            try await academy.refuses(.accountHasPassword, InviteAccount(email: email))
            #expect(try await academy.signIn(password: Self.chosen, hasher: FakeHasher(), SignInCircumstances(device: device)).device == nil)
            try await academy.refuses(.accountUnknown, InviteAccount(email: academy.address("new@example.org")))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Two who show one code at once set one password", arguments: Engine.allCases)
    func usesOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let code = try #require(try await academy.run(InviteAccount(email: academy.address("ada@example.org"), name: "Ada")).code)
            let set = await withTaskGroup(of: Bool.self) { group in
                for number in 1...4 {
                    let command = ChoosePassword(code: code.text, password: "a flock of \(number) geese", hasher: FakeHasher())
                    group.addTask { (try? await command.run(in: academy.visitor)) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(set == 1)
        }
    }

    @Test("Registrars invite anybody, the secretariat only who holds no office, and neither sees the code", arguments: Engine.allCases)
    func bindsInviters(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (trainee, officer) = (try academy.address("t@example.org"), try academy.address("o@example.org"))
            _ = try await academy.run(OpenAccount(email: officer, name: "Officer"))
            _ = try await academy.run(GrantRole(.approver, within: .academy, to: officer))
            let (registrar, secretariat) = (Actor(role: .registrar, name: "Ada"), Actor(role: .secretariat, name: "Bo"))
            #expect(try await InviteAccount(email: officer).run(in: academy.context(as: registrar)).code == nil)
            #expect(try await InviteAccount(email: trainee, name: "T").run(in: academy.context(as: secretariat)).code == nil)
            try await academy.refuses(.notPermitted, InviteAccount(email: officer), as: secretariat)
            try await academy.refuses(.notPermitted, InviteAccount(email: trainee), as: Actor(role: .instructor, name: "Cy"))
            try await academy.refuses(.notPermitted, InviteAccount(email: trainee), as: .visitor)
            try await academy.refuses(.notPermitted, IssuePasswordReset(officer), as: registrar)
        }
    }

    @Test("Asking for a mail costs and tells the same for every address, and leads a known one to its link")
    func resets() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            try await academy.enrolHolder()
            var costs: [[String]] = []
            for address in ["ada@example.org", "nobody@example.org", "no address"] {
                let tally = StatementTally()
                let watched = try academy.watched(tally)
                try await RequestPasswordReset(email: EmailAddress(address), network: nil).run(in: watched.visitor)
                try await watched.store.close()
                costs.append(tally.statements)
            }
            #expect(costs[0].count > 4)
            #expect(costs[1] == costs[0] && costs[2] == costs[0])
            let letters = try await academy.letters()
            #expect(letters.map(\.account.email.text) == ["ada@example.org"])
        }
    }

    @Test("A reset ends everything by which somebody could come in before", arguments: Engine.allCases)
    func closesAll(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let opened = try await academy.signIn()
            let token = try await CreateToken(name: "t", scopes: [.read], days: 9).run(in: academy.context(of: opened))
            let email = try academy.address("ada@example.org")
            try await RequestPasswordReset(email: email, network: nil).run(in: academy.visitor)
            #expect(try await academy.actor(opened.secret) != nil, "asking alone ends nothing")
            let letter = try #require(try await academy.letters().last)
            #expect(letter.kind == .reset)
            _ = try await ChoosePassword(code: letter.code.text, password: Self.chosen, hasher: FakeHasher()).run(in: academy.visitor)
            #expect(try await academy.actor(opened.secret) == nil)
            #expect(try await academy.actor(token.secret) == nil)
            #expect(try academy.raw.count("known_device") == 1)
            #expect(try await academy.refusal(password: Self.chosen) == nil)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Mails to one address are few, and the answer stays the same", arguments: Engine.allCases)
    func boundsMails(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let command = RequestPasswordReset(email: try academy.address("ada@example.org"), network: nil)
            for _ in 1...20 { try await command.run(in: academy.visitor) }
            #expect(try academy.raw.number("SELECT count(*) FROM password_ticket") == AttemptPolicy.reset.free)
        }
    }

    @Test("No mail goes to somebody who died, or for a ticket that was used", arguments: Engine.allCases)
    func sendsNoMail(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let person = try await academy.person(1)
            try await academy.enrolHolder(person.email.text)
            let reset = try await academy.run(IssuePasswordReset(person.email))
            #expect(try await academy.letters().map(\.account.email) == [person.email])
            let now = academy.clock.now
            _ = try await academy.store.write { try $0.people.recordDeath(of: person.id, at: now) }
            #expect(try await academy.letters().isEmpty)
            _ = try await ChoosePassword(code: reset.code?.text ?? "", password: Self.chosen, hasher: FakeHasher()).run(in: academy.visitor)
            #expect(try await academy.letters().isEmpty)
        }
    }
}

extension TestAcademy {
    /// What mails would go out, in the order in which they were posted.
    fileprivate func letters() async throws -> [DrawTicketCode.Letter] {
        let worker = context(as: Actor(role: .worker, name: "mail"))
        let tickets = try raw.subjects(of: "password-ticket")
        var letters: [DrawTicketCode.Letter] = []
        for ticket in tickets {
            if let letter = try await DrawTicketCode(Identifier(ticket)).run(in: worker) { letters.append(letter) }
        }
        return letters
    }
}
