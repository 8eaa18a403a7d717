/// One recorded fact on the way to a mark. Steps are only ever added; the mark is computed from them, again and again (ruling 14, domain.md 2.9.6).
package struct MarkStep: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// What the marker gave, out of 100. Of several bases of one sitting - this and the next four - the last counts: the earlier ones were corrected.
        case raw(Hundredths)
        /// What two or three markers came to: the average of two marks is an exact fraction (ruling 18).
        case agreed(Rational)
        /// A group task: the group's mark and the individual part's, joined by the shares of the assessment's ``GroupWork``.
        case parts(group: Hundredths, individual: Hundredths)
        /// What a reviser gave, in place of the mark revised.
        case revised(Hundredths)
        /// Nothing was handed in: nought.
        case notSubmitted
        /// The board's scaling of a whole run: so many percent of the mark, and so many marks on top.
        case scaling(percent: Hundredths, offset: Hundredths)
        /// Handed in so many started working days after the deadline or the extension, one at least (ruling 15).
        case late(days: Int)
        /// Good cause: the lateness recorded before it does not count.
        case lateWaived
        /// Marks taken off by the integrity board; 100 leave nothing, none clears what was taken off before.
        case integrity(deduction: Hundredths)
        /// The most that this sitting can count, as for a resit; not applied where no earlier sitting counts.
        case cap(Hundredths)
        /// Good cause: the cap recorded before it does not hold.
        case capWaived
        /// Accepted circumstances: the sitting does not count, and the next one is not capped.
        case excused
        /// The attempt is void - a leaked paper, an outage, an appeal: as ``excused``, for everybody or for one.
        case voided
        /// The board lets the total make up for the component (ruling 17). The mark stays what it is.
        case compensated
    }

    package let id: Identifier<MarkStep>
    /// 1 for the first, 2 and more for resits and deferred sittings. All tries within one sitting are one (ruling 16).
    package let sitting: Int
    package let kind: Kind
    package let at: Instant
    package let actor: String
    /// Nil for whoever acts without an account.
    package let account: Identifier<Account>?
    /// Nil for a first mark, never for a correction or a decision.
    package let reason: String?

    package init(
        id: Identifier<MarkStep>,
        sitting: Int = 1,
        kind: Kind,
        at: Instant,
        actor: String,
        account: Identifier<Account>? = nil,
        reason: String?
    ) {
        self.id = id
        self.sitting = sitting
        self.kind = kind
        self.at = at
        self.actor = actor
        self.account = account
        self.reason = reason
    }

    package init(id: Identifier<MarkStep>, sitting: Int = 1, _ kind: Kind, by act: Act, reason: String? = nil) {
        self.init(id: id, sitting: sitting, kind: kind, at: act.at, actor: act.actor.description, account: act.actor.account, reason: reason)
    }
}
