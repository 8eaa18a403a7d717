/// What became of an enrolment.
package enum EnrolmentChange: Sendable, Equatable {
    case changed(Enrolment, from: EnrolmentState)
    /// It was in that state already.
    case unchanged(Enrolment)

    package var enrolment: Enrolment {
        switch self {
        case .changed(let enrolment, _), .unchanged(let enrolment): enrolment
        }
    }
}
