/// Where somebody's application for an edition stands (domain.md 2.2 with ruling 1).
package enum ApplicationState: String, Sendable, CaseIterable {
    case draft
    case submitted
    /// Something is missing; the applicant can complete it.
    case incomplete
    case eligible
    case ineligible
    case awaitingNomination = "awaiting-nomination"
    case nominated
    case notEndorsed = "not-endorsed"
    /// The correspondent was silent for the whole term.
    case nominationLapsed = "nomination-lapsed"
    case inSelection = "in-selection"
    case offered
    case reserve
    case rejected
    case accepted
    case declined
    case offerLapsed = "offer-lapsed"
    case enrolled
    /// Has a seat in the next edition instead of this one.
    case deferred
    case withdrawn
    /// The edition began without a seat falling free.
    case reserveClosed = "reserve-closed"
    case cancelledByAcademy = "cancelled-by-academy"
    case deceased

    /// An offer and an acceptance hold a seat each; an enrolment holds its own (domain.md 2.9.1).
    package var holdsSeat: Bool {
        switch self {
        case .offered, .accepted: true
        case .draft, .submitted, .incomplete, .eligible, .ineligible, .awaitingNomination, .nominated, .notEndorsed, .nominationLapsed,
            .inSelection, .reserve, .rejected, .declined, .offerLapsed, .enrolled, .deferred, .withdrawn, .reserveClosed, .cancelledByAcademy,
            .deceased:
            false
        }
    }

    /// Whether the person can have no other application for the edition (domain.md 2.9.2): the file is open, or led to a seat.
    package var isLive: Bool { !isEnd || self == .enrolled }
}

package enum ApplicationEvent: String, Sendable, CaseIterable {
    case submit
    case resubmit
    case reportIncomplete = "report-incomplete"
    case findEligible = "find-eligible"
    case findIneligible = "find-ineligible"
    case requestNomination = "request-nomination"
    /// By the correspondent or by the secretariat.
    case endorse
    case refuseEndorsement = "refuse-endorsement"
    case lapseNomination = "lapse-nomination"
    case enterSelection = "enter-selection"
    case offer
    case placeInReserve = "place-in-reserve"
    case reject
    case accept
    case decline
    case lapseOffer = "lapse-offer"
    case reinstate
    case enrol
    case `defer`
    case closeReserve = "close-reserve"
    case withdraw
    /// The academy gives the edition up.
    case cancel
    case recordDeath = "record-death"
}
