import CanonicalJSON
import Learning
import Synchronization

/// Terms already made from their snapshots: every page that shows a cohort needs them, and they seldom change.
///
/// The text itself is the key, so nothing is ever out of date.
final class ParsedTerms: Sendable {
    static let shared = ParsedTerms(capacity: 64)

    private let terms = Mutex<[String: CohortTerms]>([:])
    private let capacity: Int

    /// - Parameter capacity: terms kept, some kilobytes each.
    init(capacity: Int) { self.capacity = capacity }

    /// - Throws: what keeps the snapshot from being terms.
    func terms(of snapshot: String) throws -> CohortTerms {
        if let known = terms.withLock({ $0[snapshot] }) { return known }
        let made = try CohortTerms(snapshot: JSONValue.parse(Array(snapshot.utf8)))
        terms.withLock { terms in
            if terms.count >= capacity, let any = terms.keys.first { terms[any] = nil }
            terms[snapshot] = made
        }
        return made
    }
}
