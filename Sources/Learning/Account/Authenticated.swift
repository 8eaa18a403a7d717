/// Whom a session's or a token's secret belongs to, with the roles in force at that moment. A class, so that it is one word wherever it is handed on.
package final class Authenticated: Sendable {
    package let actor: Actor
    /// When it was last seen to be used; nil for a token before its first use.
    package let seenAt: Instant?

    package init(actor: Actor, seenAt: Instant?) { (self.actor, self.seenAt) = (actor, seenAt) }
}

extension RecordStore {
    /// Asks the records each time, with one statement: what was ended or revoked a moment ago, by whatever process, opens nothing.
    ///
    /// - Returns: nil for a secret that is unknown, ended, or over.
    package func authenticate(_ secret: Secret, at now: Instant) async throws -> Authenticated? {
        try await read { transaction in
            switch secret.kind {
            case .session: try transaction.sessions.authenticate(session: secret, at: now)
            case .token: try transaction.sessions.authenticate(token: secret, at: now)
            case .device, .ticket, .share: nil
            }
        }
    }
}
