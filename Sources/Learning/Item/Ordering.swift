/// Elements to be put in their order; papers always show them in another one.
package struct Ordering: Sendable, Hashable {
    package struct Element: Sendable, Hashable {
        package let key: ContentKey
        package let text: LocalizedText
        /// Why it stands where it stands.
        package let feedback: LocalizedText

        package init(key: ContentKey, text: LocalizedText, feedback: LocalizedText) {
            (self.key, self.text, self.feedback) = (key, text, feedback)
        }
    }

    /// In the right order.
    package let elements: [Element]

    package init(_ elements: [Element]) { self.elements = elements }
}
