/// A text with gaps to be typed in. A gap stands in the text as its key in double brackets: `adopted in [[year]]`.
package struct GapText: Sendable, Hashable {
    package struct Gap: Sendable, Hashable {
        package let key: ContentKey
        package let answers: TextKey

        package init(key: ContentKey, answers: TextKey) { (self.key, self.answers) = (key, answers) }
    }

    package let text: LocalizedText
    package let gaps: [Gap]

    package init(text: LocalizedText, gaps: [Gap]) { (self.text, self.gaps) = (text, gaps) }
}

/// A text with gaps, each to be chosen from options of its own; gaps stand in the text as in ``GapText``.
package struct InlineChoiceText: Sendable, Hashable {
    package struct Gap: Sendable, Hashable {
        package let key: ContentKey
        package let choices: ChoiceList

        package init(key: ContentKey, choices: ChoiceList) { (self.key, self.choices) = (key, choices) }
    }

    package let text: LocalizedText
    package let gaps: [Gap]

    package init(text: LocalizedText, gaps: [Gap]) { (self.text, self.gaps) = (text, gaps) }
}

/// The names in double brackets of one text, in their order.
enum GapMarkers {
    static func names(in text: String) -> [String] {
        var names: [String] = []
        var rest = Substring(text)
        while let start = rest.firstRange(of: "[["), let end = rest[start.upperBound...].firstRange(of: "]]") {
            names.append(String(rest[start.upperBound..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return names
    }
}
