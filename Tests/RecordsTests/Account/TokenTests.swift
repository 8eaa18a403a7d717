import Learning
import Testing

@Suite("Tokens")
struct TokenTests {
    @Test("A token acts in its account's roles, within its scopes, until it is revoked or over", arguments: Engine.allCases)
    func acts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let account = try await academy.enrolHolder(roles: [.secretariat])
            let context = try await academy.context(of: academy.signIn())
            let reading = try await CreateToken(name: "figures", scopes: [.read], days: 30).run(in: context)
            let program = academy.context(as: try #require(try await academy.actor(reading.secret)))
            #expect(program.actor.account == account.id)
            #expect(try await ListCohorts().run(in: program).items.isEmpty)
            await #expect(throws: Refusal(.tokenScopeMissing)) { try await ImportCourse(.sample()).run(in: program) }
            #expect(try await RevokeToken(reading.token.id).run(in: context))
            #expect(try await !RevokeToken(reading.token.id).run(in: context))
            #expect(try await academy.actor(reading.secret) == nil)

            let short = try await CreateToken(name: "short", scopes: [.read, .write], days: 1).run(in: context)
            academy.clock.now = short.token.expiresAt.adding(seconds: -1)
            #expect(try await academy.actor(short.secret) != nil)
            academy.clock.now = short.token.expiresAt
            #expect(try await academy.actor(short.secret) == nil)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Each has a name of its own, there are twenty at most, and none makes another", arguments: Engine.allCases)
    func bounds(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let account = try await academy.enrolHolder()
            let holder = try #require(try await academy.actor(academy.signIn().secret))
            let context = academy.context(as: holder)
            var last: CreatedToken?
            for number in 1...CreateToken.mostAtOnce {
                last = try await CreateToken(name: "t\(number)", scopes: [.read, .write], days: 365).run(in: context)
            }
            try await academy.refuses(.tokenNameTaken, CreateToken(name: "t1", scopes: [.read], days: 1), as: holder)
            try await academy.refuses(.tooManyTokens, CreateToken(name: "more", scopes: [.read], days: 1), as: holder)
            let secret = try #require(last).secret
            let program = try #require(try await academy.actor(secret))
            try await academy.refuses(.sessionNeeded, CreateToken(name: "child", scopes: [.read], days: 1), as: program)
            #expect(try await ListTokens().run(in: context).count == CreateToken.mostAtOnce)
            #expect(try await academy.run(ListTokens(of: account.email)).count == CreateToken.mostAtOnce)
            for days in [0, 366] { #expect(throws: Refusal(.invalidInput)) { try CreateToken(name: "t", scopes: [.read], days: days) } }
            #expect(throws: Refusal(.invalidInput)) { try CreateToken(name: "t", scopes: [], days: 1) }
        }
    }

    @Test("When it was last used is noted behind the request, and never goes back", arguments: Engine.allCases)
    func notesUse(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let context = try await academy.context(of: academy.signIn())
            let created = try await CreateToken(name: "t", scopes: [.read], days: 1).run(in: context)
            let (now, entrance) = (academy.clock.now, Entrance.token(created.token.id, [.read]))
            for instant in [now.adding(seconds: 60), now] {
                try await academy.store.write { try $0.sessions.note([entrance: instant, .machine: instant]) }
            }
            #expect(try await ListTokens().run(in: context).first?.usedAt == now.adding(seconds: 60))
        }
    }
}
