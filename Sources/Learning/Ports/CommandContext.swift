/// Everything a command is handed: who acts, and the ports to the world outside.
package struct CommandContext: Sendable {
    package let actor: Actor
    package let store: any RecordStore
    package let clock: any BusinessClock
    package let random: any RandomSource

    package init(actor: Actor, store: any RecordStore, clock: any BusinessClock, random: any RandomSource) {
        self.actor = actor
        self.store = store
        self.clock = clock
        self.random = random
    }

    package func acting(as actor: Actor) -> CommandContext {
        CommandContext(actor: actor, store: store, clock: clock, random: random)
    }

    package func identifier<Noun>() throws -> Identifier<Noun> { try random.identifier(at: clock.now) }

    /// The part of an audit entry that must be drawn before the transaction begins.
    package func stamp() throws -> AuditStamp {
        AuditStamp(id: try identifier(), at: clock.now, actor: actor, salt: try random.bytes(16), nonce: try random.bytes(12))
    }
}
