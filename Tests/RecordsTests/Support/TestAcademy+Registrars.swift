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

extension TestAcademy {
    /// Lets a second pass, so that what follows comes after what was.
    func pause() { clock.now = clock.now.adding(seconds: 1) }

    /// What waits in the outbox, in the order in which it was posted.
    func messages() async throws -> [OutboxMessage] {
        try await store.write { try $0.outbox.take(atMost: 100, holder: "mail", seconds: 0) }.sorted { $0.id.uuid < $1.id.uuid }
    }

    /// What has been told of a document, oldest first.
    func topics(of document: Document) async throws -> [OutboxMessage.Topic] {
        try await messages().filter { $0.subject == document.id.uuid && $0.topic != .publishDocument }.map(\.topic)
    }

    func suspending(_ document: Document, _ ground: SuspensionGround = .error) throws -> SuspendDocument {
        try SuspendDocument(serial: document.facts.serial.text, ground: ground, reason: "A file was mixed up")
    }

    /// By the word of two registrars.
    @discardableResult
    func suspend(_ document: Document, _ ground: SuspensionGround = .error) async throws -> SuspensionOutcome {
        _ = try await run(suspending(document, ground), as: staff("rita"))
        pause()
        return try await run(suspending(document, ground), as: staff("remy"))
    }
}
