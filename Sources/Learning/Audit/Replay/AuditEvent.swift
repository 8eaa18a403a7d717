package import CanonicalJSON

/// An audit entry with what it told, deciphered.
package struct AuditEvent: Sendable {
    package let at: Instant
    package let actor: String
    /// Nil where it cannot be read.
    package let payload: JSONValue?

    package init(at: Instant, actor: String, payload: JSONValue?) { (self.at, self.actor, self.payload) = (at, actor, payload) }
}
