/// One thing that has become due by the clock: a command that would have been refused a moment before, and that nobody has to be there for.
package enum DueWork: Sendable, Hashable {
    case openSitting(SittingKey)
    /// A deadline has passed in it: the sitting's, or that of somebody with an extension. With the state in which it was found.
    case closeSitting(SittingKey, SittingState)
    case archiveSitting(SittingKey)
    /// Its time is over.
    case settleAttempt(Identifier<Attempt>)
    case lapseOffer(Identifier<Application>)
    case lapseNomination(Identifier<Application>)
    case advanceCohort(CohortKey, CohortEvent)
    case closeWaitingList(CohortKey)
    case promote(CohortKey)
    case timeOut(CohortKey)
    /// Its term is over.
    case endSuspension(Identifier<Suspension>)
    case dropExpiredAccess

    package var command: CommandName {
        switch self {
        case .openSitting: .openSitting
        case .closeSitting: .closeSitting
        case .archiveSitting: .archiveSitting
        case .settleAttempt: .submitDueAttempts
        case .lapseOffer: .lapseOffers
        case .lapseNomination: .lapseNominations
        case .advanceCohort: .advanceCohort
        case .closeWaitingList: .closeWaitingList
        case .promote: .promoteFromWaitingList
        case .timeOut: .timeOutEnrolments
        case .endSuspension: .endSuspensions
        case .dropExpiredAccess: .dropExpiredAccess
        }
    }

    /// What it is about, as people call it.
    package var subject: String {
        switch self {
        case .openSitting(let key), .closeSitting(let key, _), .archiveSitting(let key): key.description
        case .settleAttempt(let id): id.description
        case .lapseOffer(let id), .lapseNomination(let id): id.description
        case .advanceCohort(let key, let event): "\(key) \(event.rawValue)"
        case .closeWaitingList(let key), .promote(let key), .timeOut(let key): key.text
        case .endSuspension(let id): id.description
        case .dropExpiredAccess: "sessions, tokens, invitations"
        }
    }
}

extension DueWork: CustomStringConvertible {
    package var description: String { "\(command.rawValue) \(subject)" }
}
