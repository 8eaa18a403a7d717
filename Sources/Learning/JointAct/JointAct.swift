/// An act that takes two people: one gives the first word, another one the second, and with that it is done. Each speaks by an account of their own. A first word
/// holds for three days.
package struct JointAct: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Of a freeze of sealing.
        case thaw
        /// Of a document.
        case annul
        /// Of a document.
        case suspend
        /// Of the documents of an award, in an inquiry.
        case suspendAward = "suspend-award"
        /// Of a suspension.
        case renew
        /// Of a suspension.
        case lift
    }

    static let openSeconds: Int64 = 72 * 60 * 60

    package let id: Identifier<JointAct>
    package let kind: Kind
    /// The record it is about.
    package let subject: UUIDv7
    /// What both must say alike, where the kind leaves something to say: the ground of a suspension.
    package let detail: String?
    /// The first one's.
    package let reason: String
    package let proposedAt: Instant
    package let lapsesAt: Instant
    package let state: JointActState

    package init(
        id: Identifier<JointAct>,
        kind: Kind,
        subject: UUIDv7,
        detail: String?,
        reason: String,
        proposedAt: Instant,
        lapsesAt: Instant,
        state: JointActState = .initial
    ) {
        (self.id, self.kind, self.subject, self.detail) = (id, kind, subject, detail)
        (self.reason, self.proposedAt, self.lapsesAt, self.state) = (reason, proposedAt, lapsesAt, state)
    }
}
