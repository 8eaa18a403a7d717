/// By which way an actor came in, and so how far they reach at most, whatever their roles. One word (`indirect`), because actors are handed through everything.
package indirect enum Entrance: Sendable, Hashable {
    /// On the machine itself: the command line, workers, and whoever stands at the door unknown.
    case machine
    case session(Identifier<AccountSession>)
    case token(Identifier<AccessToken>, Set<TokenScope>)

    package func admits(_ scope: TokenScope) -> Bool {
        switch self {
        case .machine, .session: true
        case .token(_, let scopes): scopes.contains(scope)
        }
    }

    /// The session or token, as the audit trail names it.
    package var uuid: UUIDv7? {
        switch self {
        case .machine: nil
        case .session(let id): id.uuid
        case .token(let id, _): id.uuid
        }
    }

    package var session: Identifier<AccountSession>? {
        if case .session(let id) = self { id } else { nil }
    }

    package var isToken: Bool {
        if case .token = self { true } else { false }
    }
}
