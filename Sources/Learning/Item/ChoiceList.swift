/// The options of a choice.
package struct ChoiceList: Sendable, Hashable {
    package struct Option: Sendable, Hashable {
        package let key: ContentKey
        package let text: LocalizedText
        package let isRight: Bool
        /// Why it is right or wrong, for whoever chose it.
        package let feedback: LocalizedText

        package init(key: ContentKey, text: LocalizedText, isRight: Bool, feedback: LocalizedText) {
            (self.key, self.text, self.isRight, self.feedback) = (key, text, isRight, feedback)
        }
    }

    package let options: [Option]
    /// Whether a paper may show them in another order; not where their order means something.
    package let isShuffled: Bool

    package init(_ options: [Option], isShuffled: Bool = true) {
        (self.options, self.isShuffled) = (options, isShuffled)
    }

    package subscript(key: ContentKey) -> Option? { options.first { $0.key == key } }

    package var rightKeys: Set<ContentKey> { Set(options.filter(\.isRight).map(\.key)) }
}
