package import Hummingbird
package import Learning

extension RefusalCode {
    /// The one table from a rule's "no" to a status.
    package var status: HTTPResponse.Status {
        switch self {
        case .notPermitted, .secondPersonNeeded:
            .forbidden
        case .invalidInput, .datesReversed, .peopleRejected, .markOutOfRange, .reasonNeeded, .serialMistyped, .boardDateInFuture, .boardBeforeEnd,
            .ratifiedBeforeBoard:
            .unprocessableContent
        case .courseUnknown, .cohortUnknown, .personUnknown, .notEnrolled, .assessmentUnknown, .documentUnknown, .awardMissing:
            .notFound
        case .academyExists, .cohortExists, .cohortFull, .transitionRefused, .markExists, .marksClosed, .appealTermRunning, .documentNotPrepared,
            .recordsChanged:
            .conflict
        case .fileTooLarge:
            .contentTooLarge
        case .academyMissing:
            .serviceUnavailable
        }
    }
}
