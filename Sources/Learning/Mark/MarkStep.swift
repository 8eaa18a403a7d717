/// One recorded fact on the way to a mark. Steps are only ever added; the mark is computed from them, again and again.
package struct MarkStep: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// What the marker gave, out of 100. Of several, the last counts: the earlier ones were corrected.
        case raw(Hundredths)
    }

    package let id: Identifier<MarkStep>
    package let kind: Kind
    package let at: Instant
    package let actor: String
    /// Nil for a first mark, never for a correction.
    package let reason: String?

    package init(id: Identifier<MarkStep>, kind: Kind, at: Instant, actor: String, reason: String?) {
        self.id = id
        self.kind = kind
        self.at = at
        self.actor = actor
        self.reason = reason
    }
}
