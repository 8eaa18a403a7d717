package import CanonicalJSON

/// Why a stored course version cannot be restored.
package enum CourseSnapshotError: Error, Hashable {
    case unknownVersion(Int64)
    case field(JSONFieldError)
    case course(CourseError)
    case plan(AssessmentPlanError)
    /// The value says the same in another form, or holds more than a course.
    case notCanonical

    package var code: String {
        switch self {
        case .unknownVersion: "course-snapshot-version"
        case .field(let error): error.code
        case .course(let error): error.code
        case .plan(let error): error.code
        case .notCanonical: "course-snapshot-not-canonical"
        }
    }
}
