/// Everything a command is handed: who acts, and the ports to the world outside.
package struct CommandContext: Sendable {
    package let actor: Actor
    package let store: any RecordStore
    package let clock: any BusinessClock
    package let random: any RandomSource
    package let zones: any TimeZones

    package init(actor: Actor, store: any RecordStore, clock: any BusinessClock, random: any RandomSource, zones: any TimeZones) {
        self.actor = actor
        self.store = store
        self.clock = clock
        self.random = random
        self.zones = zones
    }

    package func acting(as actor: Actor) -> CommandContext {
        CommandContext(actor: actor, store: store, clock: clock, random: random, zones: zones)
    }

    package func identifier<Noun>() throws -> Identifier<Noun> { try random.identifier(at: clock.now) }

    /// The part of an audit entry that must be drawn before the transaction begins.
    package func stamp() throws -> AuditStamp {
        let (salt, nonce) = (16, 12)
        let drawn = try random.bytes(salt + nonce)
        return AuditStamp(id: try identifier(), at: clock.now, actor: actor, salt: Array(drawn.prefix(salt)), nonce: Array(drawn.suffix(nonce)))
    }
}
