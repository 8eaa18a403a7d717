/// A letter as it is printed.
package struct LetterContent: Sendable, Hashable {
    package let purpose: LetterPurpose
    /// Nil for "to whom it may concern".
    package let addressee: String?
    /// Where the residential modules are held; nil where the letter does not say.
    package let place: String?
    /// Paragraphs with a line end between them.
    package let text: LocalizedText

    package init(purpose: LetterPurpose, addressee: String?, place: String?, text: LocalizedText) {
        (self.purpose, self.addressee, self.place, self.text) = (purpose, addressee, place, text)
    }
}
