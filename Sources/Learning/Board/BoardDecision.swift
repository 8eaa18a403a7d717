/// What a board decided on one item, why, and who voted.
package struct BoardDecision: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// The marks of an assessment, those held or referred left out.
        case confirm
        /// Every mark of an assessment's first sitting, by the same percentage and offset.
        case scale(percent: Hundredths, offset: Hundredths)
        /// A near miss, by the total.
        case compensate
        /// Leaves one result out of the release, for a later board.
        case hold
        /// Takes back a penalty for lateness or the cap of a resit, for good cause.
        case waive(Waiver)
        /// Back to the markers or to the integrity board; left out of the release.
        case refer
        /// After a second failure: the component once more.
        case permitRepeat
    }

    package enum Waiver: String, Sendable, CaseIterable {
        case late, cap
    }

    /// The kinds by name, as the table of kinds has them.
    package enum Name: String, Sendable, CaseIterable {
        case confirm, scale, compensate, hold, waive, refer
        case permitRepeat = "permit-repeat"
    }

    package let id: Identifier<BoardDecision>
    package let assessment: ContentCode
    /// Nil for a decision on everybody's marks of the assessment.
    package let enrolment: Identifier<Enrolment>?
    package let kind: Kind
    package let reason: String
    /// Members who were present, had a vote, and no conflict.
    package let voters: [Identifier<Account>]

    package init(
        id: Identifier<BoardDecision>,
        assessment: ContentCode,
        enrolment: Identifier<Enrolment>?,
        kind: Kind,
        reason: String,
        voters: [Identifier<Account>]
    ) {
        (self.id, self.assessment, self.enrolment) = (id, assessment, enrolment)
        (self.kind, self.reason, self.voters) = (kind, reason, voters)
    }
}

extension BoardDecision.Kind {
    package var name: BoardDecision.Name {
        switch self {
        case .confirm: .confirm
        case .scale: .scale
        case .compensate: .compensate
        case .hold: .hold
        case .waive: .waive
        case .refer: .refer
        case .permitRepeat: .permitRepeat
        }
    }

    /// Whether it is decided on an assessment as a whole, and not on one person's.
    package var isOnRun: Bool { [.confirm, .scale].contains(name) }

    /// Whether the result is left out of the board's release.
    package var withholds: Bool { [.hold, .refer].contains(name) }
}
