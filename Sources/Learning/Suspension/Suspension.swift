/// One or several documents of one holder that are not to be relied on until a day.
package struct Suspension: Sendable, Hashable {
    package let id: Identifier<Suspension>
    /// By which it was decided.
    package let jointAct: Identifier<JointAct>
    /// The inquiry for which it was; nil for a document on its own.
    package let revocation: Identifier<RevocationCase>?
    package let ground: SuspensionGround
    package let reason: String
    package let suspendedAt: Instant
    /// When it ends by itself.
    package let until: Deadline
    package let state: SuspensionState

    package init(
        id: Identifier<Suspension>,
        jointAct: Identifier<JointAct>,
        revocation: Identifier<RevocationCase>?,
        ground: SuspensionGround,
        reason: String,
        suspendedAt: Instant,
        until: Deadline,
        state: SuspensionState = .initial
    ) {
        (self.id, self.jointAct, self.revocation) = (id, jointAct, revocation)
        (self.ground, self.reason, self.suspendedAt) = (ground, reason, suspendedAt)
        (self.until, self.state) = (until, state)
    }
}
