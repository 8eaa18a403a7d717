import Learning
import Testing

@Suite("Signing in")
struct SignInTests {
    @Test("Address and password open a session, which acts in the account's roles", arguments: Engine.allCases)
    func opens(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let account = try await academy.enrolHolder(roles: [.registrar, .auditor])
            let opened = try await academy.signIn("Ada@Example.org")
            let actor = try #require(try await academy.actor(opened.secret))
            #expect(actor.account == account.id)
            #expect(actor.entrance == .session(opened.session.id))
            #expect(
                Set(actor.grants) == [Grant(.registrar, within: .academy), Grant(.auditor, within: .academy), Grant(.accountHolder, within: .own)]
            )
            #expect(actor.grants.last?.role == .accountHolder)
            #expect(opened.device != nil)
            #expect(opened.session.expiresAt == academy.clock.now.adding(seconds: 7 * 86_400))
            _ = try await academy.run(EndRole(.registrar, within: .academy, of: account.email))
            #expect(try await academy.actor(opened.secret)?.grants.map(\.role) == [.auditor, .accountHolder])
            try await academy.expectAuditHolds()
        }
    }

    @Test("A person's session acts as that person, of every kind of scope", arguments: Engine.allCases)
    func actsAsPerson(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let (person, cohort) = (try await academy.person(1), try await academy.cohort().id)
            try await academy.enrolHolder(person.email.text)
            let (malta, code) = (try #require(Country("MT")), try academy.code("A1"))
            let grants: [Grant] = [
                Grant(.secretariat, within: .cohort(cohort)), Grant(.correspondent, within: .country(malta)),
                Grant(.instructor, within: .assessment(cohort, code)), Grant(.reviser, within: .caseFile(UUIDv7(high: 7, low: 8))),
            ]
            for grant in grants { _ = try await academy.run(GrantRole(grant.role, within: grant.scope, to: person.email)) }
            let actor = try await academy.actor(academy.signIn(person.email.text).secret)
            #expect(actor?.person == person.id)
            #expect(Set(actor?.grants ?? []) == Set(grants + [Grant(.trainee, within: .own), Grant(.accountHolder, within: .own)]))
        }
    }

    @Test("A stranger learns nothing: whatever is wrong, it is the same refusal after the same statements and one hash")
    func tellsNothing() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            try await academy.enrolHolder()
            _ = try await academy.run(OpenAccount(email: academy.address("bo@example.org"), name: "Bo"))
            var costs: [[String]] = []
            for (address, last) in [("ada@example.org", 1), ("bo@example.org", 2), ("nobody@example.org", 3), ("no address", 4)] as [(String, UInt8)]
            {
                let recorder = StatementTally()
                let watched = try academy.watched(recorder)
                let hasher = FakeHasher()
                #expect(try await watched.refusal(address, hasher: hasher, academy.network(last)) == Refusal(.signInRefused))
                #expect(hasher.verified == 1 && hasher.hashed == 0)
                try await watched.store.close()
                costs.append(recorder.statements)
            }
            #expect(costs[0].count > 5)
            for cost in costs { #expect(cost == costs[0]) }
        }
    }

    @Test("After a few wrong passwords even the right one must wait, and then is let in", arguments: Engine.allCases)
    func delays(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            for _ in 1...AttemptPolicy.account.free { #expect(try await academy.refusal() == Refusal(.signInRefused)) }
            let hasher = FakeHasher()
            #expect(try await academy.refusal(password: TestAcademy.password, hasher: hasher) == Refusal(.signInRefused))
            #expect(hasher.verified == 1, "who must wait is answered after the same work")
            academy.clock.now = academy.clock.now.adding(seconds: AttemptPolicy.account.firstDelay)
            #expect(try await academy.refusal(password: TestAcademy.password) == nil)
            #expect(try academy.raw.count("sign_in_attempt") == 0)
        }
    }

    @Test("The count is shared: two processes together allow no more guesses than one", arguments: Engine.allCases)
    func sharesCount(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let other = try await academy.database.open()
            let second = TestAcademy(database: academy.database, store: other, clock: academy.clock, random: academy.random)
            let looked = FakeHasher()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<20 {
                    let one = index.isMultiple(of: 2) ? academy : second
                    group.addTask { _ = try await one.refusal(hasher: looked) }
                }
                try await group.waitForAll()
            }
            try await other.close()
            #expect(try academy.raw.number("SELECT failures FROM sign_in_attempt") == AttemptPolicy.account.free)
        }
    }

    @Test("A stranger cannot lock out a browser that is known", arguments: Engine.allCases)
    func admitsKnownBrowser(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let device = try #require(try await academy.signIn().device)
            for _ in 1...30 { _ = try await academy.refusal() }
            #expect(try await academy.refusal(password: TestAcademy.password) == Refusal(.signInRefused))
            let known = SignInCircumstances(device: device)
            let opened = try await academy.signIn(hasher: FakeHasher(), known)
            #expect(opened.device == nil)
            for _ in 1...AttemptPolicy.account.free { _ = try await academy.refusal(hasher: FakeHasher(), known) }
            #expect(try await academy.refusal(password: TestAcademy.password, hasher: FakeHasher(), known) == Refusal(.tooManyAttempts))
        }
    }

    @Test("A browser known to one account is a stranger to another", arguments: Engine.allCases)
    func bindsBrowser(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            try await academy.enrolHolder("bo@example.org")
            let device = try #require(try await academy.signIn().device)
            for _ in 1...AttemptPolicy.account.free { _ = try await academy.refusal("bo@example.org") }
            let foreign = SignInCircumstances(device: device)
            #expect(
                try await academy.refusal("bo@example.org", password: TestAcademy.password, hasher: FakeHasher(), foreign) == Refusal(.signInRefused)
            )
        }
    }

    @Test("A network that fails too often is told to wait, before any password is looked at", arguments: Engine.allCases)
    func boundsNetwork(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let network = academy.network()
            for index in 1...AttemptPolicy.network.free {
                #expect(try await academy.refusal("p\(index)@example.org", hasher: FakeHasher(), network) == Refusal(.signInRefused))
            }
            let hasher = FakeHasher()
            let refusal = try await academy.refusal(password: TestAcademy.password, hasher: hasher, network)
            #expect(refusal == Refusal(.tooManyAttempts))
            #expect(refusal?.facts.map(\.english) == ["1"])
            #expect(hasher.verified == 0)
            #expect(try await academy.refusal(password: TestAcademy.password, hasher: FakeHasher(), academy.network(8)) == nil)
            academy.clock.now = academy.clock.now.adding(seconds: 1)
            #expect(try await academy.refusal(password: TestAcademy.password, hasher: FakeHasher(), network) == nil)
        }
    }

    @Test("Sixty people of one network sign in at once, each on their own session", arguments: Engine.allCases)
    func admitsClass(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            for person in 1...60 { try await academy.enrolHolder("p\(person)@example.org") }
            let network = academy.network()
            let sessions = try await withThrowingTaskGroup(of: Secret.self) { group in
                for person in 1...60 { group.addTask { try await academy.signIn("p\(person)@example.org", hasher: FakeHasher(), network).secret } }
                return try await group.reduce(into: Set<Secret>()) { $0.insert($1) }
            }
            #expect(sessions.count == 60)
            #expect(try academy.raw.count("account_session") == 60)
        }
    }

    @Test("Two sign-ins of one account at once are two sessions", arguments: Engine.allCases)
    func opensTwo(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            async let first = academy.signIn()
            async let second = academy.signIn()
            let secrets = [try await first.secret, try await second.secret]
            #expect(Set(secrets).count == 2)
            for secret in secrets { #expect(try await academy.actor(secret) != nil) }
            try await academy.expectAuditHolds()
        }
    }

    @Test("A session that the browser had is ended: nobody goes on in one they were given", arguments: Engine.allCases)
    func endsFixedSession(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder("mallory@example.org")
            try await academy.enrolHolder()
            let planted = try await academy.signIn("mallory@example.org").secret
            let own = try await academy.signIn(hasher: FakeHasher(), SignInCircumstances(replaced: planted)).secret
            #expect(own != planted)
            #expect(try await academy.actor(planted) == nil)
            #expect(try await academy.actor(own)?.name == "ada@example.org")
        }
    }

    @Test("A password that is changed while it is compared lets nobody in", arguments: Engine.allCases)
    func noticesChange(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let account = try await academy.enrolHolder()
            let slow = FakeHasher {
                try await academy.store.write { try $0.credentials.set(PasswordHash("$argon2id$other"), of: account.id, at: TestAcademy.start) }
            }
            #expect(try await academy.refusal(password: TestAcademy.password, hasher: slow) == Refusal(.signInRefused))
            #expect(try academy.raw.count("account_session") == 0)
        }
    }

    @Test("A hash of older parameters is made anew at the next sign-in", arguments: Engine.allCases)
    func renewsHash(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let newer = FakeHasher(version: 2)
            _ = try await academy.signIn(hasher: newer)
            #expect(newer.hashed == 1)
            _ = try await academy.signIn(hasher: newer)
            #expect(newer.hashed == 1)
        }
    }

    @Test("Where too many wait, the attempt does not count", arguments: Engine.allCases)
    func givesBack(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let busy = FakeHasher { throw Refusal(.tooBusy) }
            for _ in 1...10 { #expect(try await academy.refusal(hasher: busy) == Refusal(.tooBusy)) }
            #expect(try await academy.refusal(password: TestAcademy.password) == nil)
        }
    }

    @Test("Neither password, secrets nor addresses of networks lie in the records in the clear", arguments: Engine.allCases)
    func keepsNoSecret(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.enrolHolder()
            let hasher = PlainlessHasher()
            let opened = try await SignIn(
                email: academy.address("ada@example.org"),
                password: Password(TestAcademy.password),
                circumstances: academy.network(),
                hasher: hasher
            ).run(in: academy.visitor)
            _ = try await academy.refusal("eve@example.org", hasher: FakeHasher(), academy.network())
            let dump = try academy.raw.dump().description
            let device = try #require(opened.device)
            for secret in [opened.secret.text, device.text, "192.0.2.7", "eve@example.org"] { #expect(!dump.contains(secret), "\(secret)") }
            for bytes in [opened.secret.bytes, device.bytes] {
                let digits = bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
                #expect(!dump.lowercased().contains(digits))
            }
        }
    }
}

/// Takes every password as the right one, and writes none down.
private struct PlainlessHasher: PasswordHasher {
    let decoy = PasswordHash("$argon2id$decoy")

    func hash(_ password: Password) async throws -> PasswordHash { decoy }
    func verify(_ password: Password, against hash: PasswordHash) async throws -> PasswordVerdict { .match }
}
