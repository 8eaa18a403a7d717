/// A learning outcome: what a person can do afterwards, worded so that it can be assessed.
package struct Outcome: Sendable, Hashable {
    package let key: ContentKey
    package let text: LocalizedText
    /// The programme outcomes that an outcome of a unit contributes to; empty for a programme outcome itself.
    package let supports: [ContentKey]

    package init(key: ContentKey, text: LocalizedText, supports: [ContentKey] = []) {
        (self.key, self.text, self.supports) = (key, text, supports)
    }
}
