/// An inquiry into a ratified award. Nothing happens to the award before it is decided but that its documents can be suspended.
package struct RevocationCase: Sendable, Hashable {
    package enum Ground: String, Sendable, CaseIterable {
        /// A mark or a fact on which the award rests was wrong.
        case error
        case fraud
        case misconduct
        /// The board did not keep to its rules.
        case boardIrregularity = "board-irregularity"
    }

    /// What the panel recommends and the Governing Board decides.
    package enum Ruling: String, Sendable, CaseIterable {
        case dismiss
        case revoke
        case annul
    }

    package let id: Identifier<RevocationCase>
    package let award: Identifier<Award>
    package let enrolment: Identifier<Enrolment>
    package let ground: Ground
    package let statement: String
    package let openedAt: Instant
    /// Who opened it, and so has no part in deciding; nil for an act without an account.
    package let openedBy: Identifier<Account>?
    /// Nil until the panel has one.
    package let recommendation: Ruling?
    /// Until when the holder is to be told; nil until it is decided.
    package let tellBy: Deadline?
    package let state: RevocationState

    package init(
        id: Identifier<RevocationCase>,
        award: Identifier<Award>,
        enrolment: Identifier<Enrolment>,
        ground: Ground,
        statement: String,
        openedAt: Instant,
        openedBy: Identifier<Account>?,
        recommendation: Ruling? = nil,
        tellBy: Deadline? = nil,
        state: RevocationState = .initial
    ) {
        (self.id, self.award, self.enrolment, self.ground) = (id, award, enrolment, ground)
        (self.statement, self.openedAt, self.openedBy) = (statement, openedAt, openedBy)
        (self.recommendation, self.tellBy, self.state) = (recommendation, tellBy, state)
    }
}

extension RevocationCase.Ruling {
    var event: RevocationEvent {
        switch self {
        case .dismiss: .dismiss
        case .revoke: .revoke
        case .annul: .annul
        }
    }
}
