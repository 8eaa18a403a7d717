import Learning
import Testing

@Suite("Accounts from first to last")
struct AccessLifeTests {
    @Test("A new academy gets its first administrator once", arguments: Engine.allCases)
    func appoints(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let email = try academy.address("ada@example.org")
            let invited = try await academy.run(AppointFirstAdministrator(email: email, name: "Ada"))
            let code = try #require(invited.code)
            _ = try await ChoosePassword(code: code.text, password: TestAcademy.password, hasher: FakeHasher()).run(in: academy.visitor)
            let roles = try #require(try await academy.actor(academy.signIn().secret)).grants.map(\.role)
            #expect(Set(roles) == [.registrar, .secretariat, .accountHolder])
            try await academy.refuses(.administratorExists, AppointFirstAdministrator(email: email, name: "Ada"))
            try await academy.refuses(.administratorExists, AppointFirstAdministrator(email: academy.address("eve@example.org"), name: "Eve"))
            try await academy.refuses(.notPermitted, AppointFirstAdministrator(email: email, name: "A"), as: Actor(role: .registrar, name: "A"))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Two who appoint at once appoint one", arguments: Engine.allCases)
    func appointsOne(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let appointed = await withTaskGroup(of: Bool.self) { group in
                for number in 1...4 {
                    group.addTask {
                        guard let email = EmailAddress("a\(number)@example.org") else { return false }
                        return (try? await academy.run(AppointFirstAdministrator(email: email, name: "A\(number)"))) != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(appointed == 1)
        }
    }

    @Test("The list tells accounts, roles in force and who has yet to take up the invitation, page by page", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder("b@example.org", roles: [.auditor, .registrar])
            for email in ["a@example.org", "c@example.org"] { _ = try await academy.run(OpenAccount(email: academy.address(email), name: email)) }
            _ = try await academy.run(EndRole(.auditor, within: .academy, of: academy.address("b@example.org")))
            let all = try await academy.run(ListAccounts()).items
            #expect(all.map(\.account.email.text) == ["a@example.org", "b@example.org", "c@example.org"])
            #expect(all.map(\.hasPassword) == [false, true, false])
            #expect(all.map { $0.grants.map(\.grant.role) } == [[], [.registrar], []])
            let page = try await academy.run(ListAccounts(Paging(limit: 1, after: "a@example.org")))
            #expect(page.items.map(\.account.email.text) == ["b@example.org"])
            #expect(page.next == "b@example.org")
            #expect(try await academy.run(ListAccounts(Paging(limit: 1, after: page.next))).next == nil)
            try await academy.refuses(.invalidInput, ListAccounts(Paging(after: "no address")))
            let own = try await ShowAccount().run(in: academy.context(of: academy.signIn("b@example.org")))
            #expect(own.account == page.items.first?.account)
            #expect(own.grants.map(\.grant) == [Grant(.registrar, within: .academy)])
        }
    }

    @Test("What is over is removed by the clock, and nothing else", arguments: Engine.allCases)
    func dropsExpired(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let context = try await academy.context(of: academy.signIn())
            _ = try await CreateToken(name: "t", scopes: [.read], days: 8).run(in: context)
            try await RequestPasswordReset(email: academy.address("eve@example.org"), network: nil).run(in: academy.visitor)
            _ = try await academy.refusal()
            let before = try await academy.run(RunDueWork())
            #expect(before.done.isEmpty && before.failures.isEmpty)
            func rows() throws -> [Int] {
                try ["account_session", "access_token", "password_ticket", "known_device", "sign_in_attempt"].map { try academy.raw.count($0) }
            }
            #expect(try rows() == [1, 1, 1, 2, 2])
            academy.clock.advance(days: 7)
            let done = try await academy.run(RunDueWork()).done
            #expect(done.map(\.work) == [.dropExpiredAccess])
            #expect(try rows() == [0, 1, 0, 2, 0])
            academy.clock.advance(days: 180)
            _ = try await academy.run(RunDueWork())
            #expect(try rows() == [0, 0, 0, 0, 0])
            #expect(try await academy.run(RunDueWork()).done.isEmpty)
            #expect(try academy.raw.number("SELECT count(*) FROM outbox WHERE topic = 'password-ticket'") == 0)
            #expect(try await academy.refusal(password: TestAcademy.password) == nil, "the password stays")
        }
    }

    @Test("Who is erased comes in by nothing", arguments: Engine.allCases)
    func erases(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let email = try academy.address("ana@example.org")
            let name = try PersonName(latin: "Ana Kovač", native: nil)
            let (id, key): (Identifier<Person>, [UInt8]) = (try academy.context().identifier(), academy.random.bytes(32))
            let (country, now) = (try #require(Country("HR")), academy.clock.now)
            try await academy.store.write { try $0.people.insert(Person(id: id, email: email, name: name, country: country), key: key, at: now) }
            try await academy.enrolHolder(email.text)
            let opened = try await academy.signIn(email.text)
            let token = try await CreateToken(name: "t", scopes: [.read], days: 8).run(in: academy.context(of: opened))
            _ = try await academy.run(IssuePasswordReset(email))
            _ = try await academy.run(ErasePerson(id, reason: "asked for it"))
            for secret in [opened.secret, token.secret] { #expect(try await academy.actor(secret) == nil) }
            for table in ["credential", "account_session", "access_token", "password_ticket", "ticket_code", "known_device"] {
                #expect(try academy.raw.count(table) == 0, "\(table)")
            }
            #expect(try await academy.refusal(email.text, password: TestAcademy.password) == Refusal(.signInRefused))
            try await academy.expectAuditHolds()
        }
    }

    @Test("What may never stand in the tables of access is refused by the database", arguments: Engine.allCases)
    func refuseViolations(engine: Engine) async throws {
        let violations = [
            "UPDATE credential SET hash = 'seven grey herons'", "UPDATE account_session SET seen_at = created_at - 1",
            "UPDATE account_session SET expires_at = created_at", "UPDATE access_token SET expires_at = created_at",
            "UPDATE password_ticket SET kind = 'gift'", "UPDATE password_ticket SET account_id = NULL, kind = 'invitation'",
            "UPDATE sign_in_attempt SET failures = 0", "INSERT INTO attempt_key SELECT 2, key FROM attempt_key", "DELETE FROM account",
        ]
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let context = try await academy.context(of: academy.signIn())
            _ = try await CreateToken(name: "t", scopes: [.read], days: 8).run(in: context)
            _ = try await academy.run(IssuePasswordReset(academy.address("ada@example.org")))
            _ = try await academy.refusal()
            for violation in violations {
                #expect(throws: (any Error).self, "\(violation)") { try academy.raw.execute(violation) }
            }
        }
    }
}
