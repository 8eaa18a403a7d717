/// What an audit entry needs from outside its transaction: identity, time, actor, and the randomness that hides its payload.
package struct AuditStamp: Sendable {
    package let id: Identifier<AuditEntry>
    package let at: Instant
    package let actor: Actor
    package let salt: [UInt8]
    package let nonce: [UInt8]

    package init(id: Identifier<AuditEntry>, at: Instant, actor: Actor, salt: [UInt8], nonce: [UInt8]) {
        self.id = id
        self.at = at
        self.actor = actor
        self.salt = salt
        self.nonce = nonce
    }

    /// For somebody who was nobody when the command began: who signs in, or shows an invitation.
    func acting(as actor: Actor) -> AuditStamp { AuditStamp(id: id, at: at, actor: actor, salt: salt, nonce: nonce) }
}
