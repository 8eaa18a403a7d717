import Learning

/// Whose token the environment holds in `ACADEMY_TOKEN`: the command line then acts as that account, in its roles, and not as the machine's operator.
enum ActingAccount {
    @TaskLocal static var current: Actor?

    /// - Throws: ``Problem`` where a name is given besides, or the token is no token; ``Refusal`` `token-unknown`.
    static func find(_ options: StoreOptions, in store: any RecordStore) async throws -> Actor? {
        guard let text = Settings.text("academy.token", isSecret: true) else { return nil }
        guard options.actingAs == nil else {
            throw Problem(code: "as-with-token", "ACADEMY_TOKEN says who acts: leave out --as, or unset ACADEMY_TOKEN")
        }
        let now = SystemClock().now
        guard let secret = Secret(.token, text), let found = try await store.authenticate(secret, at: now) else { throw Refusal(.tokenUnknown) }
        let entrance = found.actor.entrance
        try await store.write { try $0.sessions.note([entrance: now]) }
        return found.actor
    }
}
