import Learning
import Testing

@Suite("Sessions")
struct SessionTests {
    @Test("One statement finds who acts, from the hash of the secret to the roles in force")
    func asksOnce() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            try await academy.enrolHolder(roles: [.registrar, .auditor, .approver])
            let opened = try await academy.signIn()
            let token = try await CreateToken(name: "t", scopes: [.read], days: 1).run(in: academy.context(of: opened))
            let tally = StatementTally()
            let watched = try academy.watched(tally)
            #expect(try await watched.actor(opened.secret)?.grants.count == 4)
            #expect(tally.statements.count == 1)
            #expect(try await watched.actor(token.secret)?.grants.count == 4)
            #expect(tally.statements.count == 2)
            try await watched.store.close()
        }
    }

    @Test("An ended session opens nothing, at once and in every process", arguments: Engine.allCases)
    func ends(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let opened = try await academy.signIn()
            let other = try await academy.database.open()
            let now = academy.clock.now
            #expect(try await other.authenticate(opened.secret, at: now) != nil)
            #expect(try await SignOut().run(in: academy.context(of: opened)))
            #expect(try await other.authenticate(opened.secret, at: now) == nil)
            #expect(try await academy.actor(opened.secret) == nil)
            try await other.close()
            try await academy.expectAuditHolds()
        }
    }

    @Test("A session ends when nothing happens in it, and after a week whatever happens", arguments: Engine.allCases)
    func runsOut(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let idle = try await academy.signIn()
            let busy = try await academy.signIn()
            academy.clock.now = academy.clock.now.adding(seconds: AccessTerms.idleSeconds - 1)
            #expect(try await academy.actor(idle.secret) != nil)
            for _ in 1...14 {
                let now = academy.clock.now
                try await academy.store.write { try $0.sessions.note([.session(busy.session.id): now]) }
                academy.clock.now = now.adding(seconds: AccessTerms.idleSeconds - 1)
                #expect(try await academy.actor(idle.secret) == nil)
                let isIn = try await academy.actor(busy.secret) != nil
                #expect(isIn == (academy.clock.now < busy.session.expiresAt))
            }
            #expect(try await academy.actor(busy.secret) == nil)
        }
    }

    @Test("The holder sees where they are signed in, and ends what they do not know", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let first = try await academy.signIn(hasher: FakeHasher(), SignInCircumstances(agent: "Firefox"))
            academy.clock.now = academy.clock.now.adding(seconds: 60)
            let second = try await academy.signIn(hasher: FakeHasher(), SignInCircumstances(agent: "Curl"))
            let third = try await academy.signIn()
            let own = try await academy.context(of: second)
            #expect(try await ListSessions().run(in: own).map(\.agent).sorted() == ["", "Curl", "Firefox"])
            #expect(try await EndSession(first.session.id).run(in: own))
            #expect(try await !EndSession(first.session.id).run(in: own))
            #expect(try await EndOtherSessions().run(in: own) == 1)
            #expect(try await EndOtherSessions().run(in: own) == 0)
            for secret in [first.secret, third.secret] { #expect(try await academy.actor(secret) == nil) }
            #expect(try await academy.actor(second.secret) != nil)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nobody ends, lists or sees what is another's", arguments: Engine.allCases)
    func keepsApart(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let ada = try await academy.enrolHolder()
            try await academy.enrolHolder("eve@example.org", roles: [.registrar, .secretariat])
            let opened = try await academy.signIn()
            let eve = try await academy.context(of: academy.signIn("eve@example.org")).actor
            let token = try await CreateToken(name: "t", scopes: [.read], days: 1).run(in: academy.context(of: opened)).token
            try await academy.refuses(.notPermitted, EndSession(opened.session.id), as: eve)
            try await academy.refuses(.notPermitted, EndOtherSessions(of: ada.email), as: eve)
            try await academy.refuses(.notPermitted, ListSessions(of: ada.email), as: eve)
            try await academy.refuses(.notPermitted, ShowAccount(of: ada.email), as: eve)
            try await academy.refuses(.notPermitted, ListTokens(of: ada.email), as: eve)
            try await academy.refuses(.notPermitted, RevokeToken(token.id), as: eve)
            try await academy.refuses(.notPermitted, CreateToken(name: "mine", scopes: [.write], days: 1, of: ada.email), as: eve)
            try await academy.refuses(.signInNeeded, ListSessions(), as: Actor(role: .operator, name: "Ada"))
        }
    }

    @Test("All acts of one session can be listed after it ended, and the trail is tied to them", arguments: Engine.allCases)
    func tellsActs(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let (opened, other) = (try await academy.signIn(), try await academy.signIn())
            let context = try await academy.context(of: opened)
            let token = try await CreateToken(name: "t", scopes: [.read], days: 1).run(in: context).token
            _ = try await RevokeToken(token.id).run(in: academy.context(of: other))
            _ = try await SignOut().run(in: context)
            let acts = try await ListSessionActs(opened.session.id.uuid).run(in: academy.context(as: Actor(role: .auditor, name: "Bo")))
            #expect(acts.map(\.command).sorted() == ["sign-in", "sign-out", "token-create"])
            #expect(acts.allSatisfy { $0.actor == "account-holder:ada@example.org" })
            try await academy.refuses(.notPermitted, ListSessionActs(opened.session.id.uuid), as: context.actor)
            try academy.raw.tamper("UPDATE audit_entry SET entrance_id = NULL WHERE command = 'token-create'")
            #expect(try await academy.audit().findings.map(\.fault) == [.entryChanged])
        }
    }

    @Test("What a browser calls itself is cut to a hundred plain characters")
    func cutsAgent() {
        #expect(AccountSession.agent(nil) == "")
        #expect(AccountSession.agent("Mozilla/5.0\r\n\u{202E}<b>é") == "Mozilla/5.0<b>")
        #expect(AccountSession.agent(String(repeating: "x", count: 500)).count == 100)
    }
}
