/// Why a text cannot be a person's name.
package enum PersonNameError: Error, Sendable, Hashable {
    case empty
    case tooLong(Int)
    case notInName(Unicode.Scalar)
    case notLatin(Unicode.Scalar)
}

extension PersonNameError {
    /// In the middle of a sentence.
    package var explanation: LocalizedText {
        switch self {
        case .empty: LocalizedText(english: "the name has no letters", french: "le nom n'a pas de lettres")
        case .tooLong(let count):
            LocalizedText(
                english: "the name has \(count) characters; at most \(PersonName.maximumLength) can be printed",
                french: "le nom a \(count) caractères ; \(PersonName.maximumLength) au plus peuvent être imprimés"
            )
        case .notInName(let scalar):
            LocalizedText(english: "\(name(of: scalar)) does not belong in a name", french: "\(name(of: scalar)) n'a pas sa place dans un nom")
        case .notLatin(let scalar):
            LocalizedText(
                english: "\(name(of: scalar)) is not a Latin letter; the Latin form is the one in the passport",
                french: "\(name(of: scalar)) n'est pas une lettre latine ; la forme latine est celle du passeport"
            )
        }
    }

    private func name(of scalar: Unicode.Scalar) -> String {
        let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
        guard let name = scalar.properties.name else { return code }
        return "\(code) (\(name))"
    }
}

extension PersonNameError: CustomStringConvertible {
    package var description: String { explanation.english }
}
