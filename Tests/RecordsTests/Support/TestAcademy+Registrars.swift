import Learning
import Testing

extension TestAcademy {
    static let registrarNames = ["rita", "remy", "rosa"]

    /// Accounts of three registrars, `rita`, `remy` and `rosa`.
    func appointRegistrars() async throws {
        for name in Self.registrarNames { try await openAccount(name, as: name, .registrar) }
    }

    /// - Parameter name: what the account is called.
    func openAccount(_ address: String, as name: String, _ role: Role) async throws {
        try await run(OpenAccount(email: staff(address), name: name))
        try await run(GrantRole(role, within: .academy, to: staff(address)))
    }

    func freeze(_ reason: String = "The key may be known", as actor: Actor? = nil) async throws -> FreezeSealing.Outcome {
        try await FreezeSealing(reason: reason).run(in: actor.map { context(as: $0) } ?? context())
    }

    func thaw(_ registrar: String) async throws -> ThawSealing.Outcome { try await run(ThawSealing(reason: "The key is safe"), as: staff(registrar)) }

    func isFrozen() async throws -> Bool { try await store.read { try $0.sealing.freeze() != nil } }
}
