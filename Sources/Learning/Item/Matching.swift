/// Premises, each of which is given one of the targets. Targets may be more than the premises, and one may serve several.
package struct Matching: Sendable, Hashable {
    package struct Target: Sendable, Hashable {
        package let key: ContentKey
        package let text: LocalizedText

        package init(key: ContentKey, text: LocalizedText) { (self.key, self.text) = (key, text) }
    }

    package struct Premise: Sendable, Hashable {
        package let key: ContentKey
        package let text: LocalizedText
        /// The key of its target.
        package let target: ContentKey
        package let feedback: LocalizedText

        package init(key: ContentKey, text: LocalizedText, target: ContentKey, feedback: LocalizedText) {
            (self.key, self.text, self.target, self.feedback) = (key, text, target, feedback)
        }
    }

    package let premises: [Premise]
    package let targets: [Target]
    /// Whether a paper may show the targets in another order.
    package let isShuffled: Bool

    package init(premises: [Premise], targets: [Target], isShuffled: Bool = true) {
        (self.premises, self.targets, self.isShuffled) = (premises, targets, isShuffled)
    }
}
