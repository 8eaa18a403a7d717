/// Where somebody stands between taking a seat and the award (domain.md 2.3 with ruling 1).
package enum EnrolmentState: String, Sendable, CaseIterable {
    case enrolled
    case active
    case interrupted
    case requirementsMet = "requirements-met"
    case awardRecommended = "award-recommended"
    case awarded
    case deferred
    case withdrawn
    case noShow = "no-show"
    case excluded
    case timeExpired = "time-expired"
    case deceased
    case completedWithoutAward = "completed-without-award"
    case revoked

    /// Whoever left before the start, or does not come back to this edition, gave the seat back.
    package var holdsSeat: Bool {
        switch self {
        case .enrolled, .active, .interrupted, .requirementsMet, .awardRecommended, .awarded, .excluded, .timeExpired, .completedWithoutAward,
            .revoked:
            true
        case .deferred, .withdrawn, .noShow, .deceased: false
        }
    }

    /// Takes part no longer, or not in this edition. Not so after a death: what was issued then stays as it is (ruling 27).
    package var hasLeft: Bool { [.deferred, .withdrawn, .noShow, .excluded, .timeExpired].contains(self) }
}

package enum EnrolmentEvent: String, Sendable, CaseIterable {
    /// Takes part for the first time.
    case begin
    case interrupt
    case resume
    case meetRequirements = "meet-requirements"
    /// A mark fell, or a decision was taken back.
    case loseRequirements = "lose-requirements"
    case recommendAward = "recommend-award"
    case ratifyAward = "ratify-award"
    /// An award from before the academy kept its records here is taken over, with its holder.
    case recordPastAward = "record-past-award"
    case revokeAward = "revoke-award"
    /// The Governing Board takes the revocation back.
    case reinstateAward = "reinstate-award"
    case `defer`
    case takeDeferredSeat = "take-deferred-seat"
    case withdraw
    case reportNoShow = "report-no-show"
    case exclude
    case runOutOfTime = "run-out-of-time"
    case recordDeath = "record-death"
    case completeWithoutAward = "complete-without-award"
}
