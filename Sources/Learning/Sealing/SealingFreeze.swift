/// A time in which nothing is sealed: a key may be known to others, a mark list may be wrong, the log may not agree with the register.
package struct SealingFreeze: Sendable, Hashable {
    package let id: Identifier<SealingFreeze>
    /// The latest that was given.
    package let reason: String
    /// Who gave it.
    package let calledBy: String
    package let frozenAt: Instant
    package let state: FreezeState

    package init(id: Identifier<SealingFreeze>, reason: String, calledBy: String, frozenAt: Instant, state: FreezeState = .initial) {
        (self.id, self.reason, self.calledBy, self.frozenAt, self.state) = (id, reason, calledBy, frozenAt, state)
    }
}
