/// What an act on one application came to.
package enum ApplicationOutcome: Sendable, Hashable {
    case changed(Application)
    /// It was so before.
    case unchanged(Application)

    package var application: Application {
        switch self {
        case .changed(let application), .unchanged(let application): application
        }
    }
}
