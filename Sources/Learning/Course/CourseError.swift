/// Why values do not make a course. The reader of course folders reports each of these with file and line before it comes to this; here they guard
/// courses that are made or restored in other ways.
package enum CourseError: Error, Hashable {
    case duplicateKey(ContentKey)
    case duplicateCode(ContentCode)
    /// A reference from `place` to a module, unit or outcome that the course does not have.
    case unknownReference(ContentKey, place: String)
    /// The parts of `place` sum to something else than it claims.
    case creditsMismatch(place: String, stated: Hundredths, sum: Hundredths)
    /// The test of `place` asks for more items than its banks have.
    case bankTooSmall(place: String, DrawShortage)
    /// The test of `place` draws an item that a person has to mark, where none does.
    case markerNeeded(ContentKey, place: String)

    package var code: String {
        switch self {
        case .duplicateKey: "duplicate-key"
        case .duplicateCode: "duplicate-code"
        case .unknownReference: "unknown-reference"
        case .creditsMismatch: "ects-mismatch"
        case .bankTooSmall: "bank-too-small"
        case .markerNeeded: "marker-needed"
        }
    }
}
