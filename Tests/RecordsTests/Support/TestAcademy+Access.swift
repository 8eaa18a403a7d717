import Learning
import Testing

extension TestAcademy {
    static let password = "seven grey herons"

    var visitor: CommandContext { context(as: .visitor) }

    /// An account that has a password.
    @discardableResult
    func enrolHolder(_ text: String = "ada@example.org", password: String = password, roles: [Role] = []) async throws -> Account {
        let email = try address(text)
        let invited = try await run(InviteAccount(email: email, name: text))
        for role in roles { try await run(GrantRole(role, within: .academy, to: email)) }
        let code = try #require(invited.code)
        _ = try await ChoosePassword(code: code.text, password: password, hasher: FakeHasher()).run(in: visitor)
        return invited.account
    }

    func signIn(
        _ text: String = "ada@example.org",
        password: String = password,
        hasher: FakeHasher = FakeHasher(),
        _ circumstances: SignInCircumstances = SignInCircumstances()
    ) async throws -> SignedIn {
        try await SignIn(email: EmailAddress(text), password: Password(password), circumstances: circumstances, hasher: hasher).run(in: visitor)
    }

    /// Nil where the attempt was let through; else why not.
    func refusal(
        _ text: String = "ada@example.org",
        password: String = "not the password",
        hasher: FakeHasher = FakeHasher(),
        _ circumstances: SignInCircumstances = SignInCircumstances()
    ) async throws -> Refusal? {
        do {
            _ = try await signIn(text, password: password, hasher: hasher, circumstances)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    func actor(_ secret: Secret) async throws -> Actor? { try await store.authenticate(secret, at: clock.now)?.actor }

    /// As whoever signed in.
    func context(of opened: SignedIn) async throws -> CommandContext { context(as: try #require(try await actor(opened.secret))) }

    func network(_ last: UInt8 = 7) -> SignInCircumstances { SignInCircumstances(network: NetworkPrefix([192, 0, 2, last])) }
}

extension RawDatabase {
    func number(_ sql: String) throws -> Int? { try column("SELECT CAST((\(sql)) AS TEXT)").first.flatMap { Int($0) } }

    /// What messages on a topic are about, in the order in which they were posted.
    func subjects(of topic: String) throws -> [UUIDv7] {
        let text =
            switch self {
            case .sqlite: "lower(hex(subject))"
            case .postgreSQL: "replace(subject::text, '-', '')"
            }
        return try column("SELECT \(text) FROM outbox WHERE topic = '\(topic)' ORDER BY posted_at, id").compactMap { digits in
            guard digits.count == 32, let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16) else {
                return nil
            }
            return UUIDv7(high: high, low: low)
        }
    }
}
