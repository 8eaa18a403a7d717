/// The name by which a cohort is known for good, `2026-strasbourg`, in the form of a ``ContentKey``.
package struct CohortKey: Sendable, Hashable {
    package let text: String

    package init?(_ text: String) {
        guard let key = ContentKey(text) else { return nil }
        self.text = key.text
    }
}

extension CohortKey: CustomStringConvertible {
    package var description: String { text }
}
