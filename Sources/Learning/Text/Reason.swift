/// A reason that somebody gave for an act, kept with it for good.
package enum Reason {
    package static let maximumLength = 2000

    /// Nil stays nil; a text is trimmed and must say something within 2,000 characters.
    package static func checked(_ text: String?) throws(Refusal) -> String? {
        guard let text else { return nil }
        let reason = Folding.composed(text.split(whereSeparator: \.isNewline).joined(separator: " ").split(separator: " ").joined(separator: " "))
        guard !reason.isEmpty else { throw Refusal(.reasonNeeded) }
        guard reason.count <= maximumLength, reason.utf8.count <= 4 * maximumLength, !reason.unicodeScalars.contains(where: \.steersText) else {
            throw Refusal(
                invalid: LocalizedText(english: "the reason", french: "le motif"),
                LocalizedText(
                    english: "it has at most \(maximumLength) characters and no control characters",
                    french: "il a \(maximumLength) caractères au plus, aucun de commande"
                )
            )
        }
        return reason
    }

    /// - Throws: ``Refusal`` `reason-needed` where there is none.
    package static func required(_ text: String?) throws(Refusal) -> String {
        guard let reason = try checked(text) else { throw Refusal(.reasonNeeded) }
        return reason
    }
}
