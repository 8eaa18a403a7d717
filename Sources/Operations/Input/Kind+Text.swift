import CanonicalJSON
import Learning

extension Kind where Value == String {
    /// Text for people: a reason, a statement, a name. The rule that takes it may ask for more.
    package static func text(atMost limit: Int = 4000) -> Kind {
        .text(
            ["type": "string", "maxLength": .integer(Int64(limit))],
            LocalizedText(english: "it is text of at most \(limit) characters", french: "c'est un texte d'au plus \(limit) caractères")
        ) { $0.unicodeScalars.count <= limit && !$0.unicodeScalars.contains("\0") ? $0 : nil }
    }

    package static let text = Kind.text()
}

extension Kind where Value == Int {
    package static func integer(_ range: ClosedRange<Int>) -> Kind {
        Kind(
            schema: Schema(["type": "integer", "minimum": .integer(Int64(range.lowerBound)), "maximum": .integer(Int64(range.upperBound))]),
            typed: { text in Int64(text).map(JSONValue.integer) ?? .string(text) },
            read: { json in
                guard let number = json.integerValue.flatMap({ Int(exactly: $0) }), range.contains(number) else {
                    throw InvalidFields(
                        LocalizedText(
                            english: "it is a whole number from \(range.lowerBound) to \(range.upperBound)",
                            french: "c'est un nombre entier de \(range.lowerBound) à \(range.upperBound)"
                        )
                    )
                }
                return number
            }
        )
    }
}

extension Kind where Value == Bool {
    package static let boolean = Kind(
        schema: Schema(["type": "boolean"]),
        typed: { text in text == "true" ? true : text == "false" ? false : .string(text) },
        read: { json in
            guard let value = json.booleanValue else {
                throw InvalidFields(LocalizedText(english: "it is true or false", french: "c'est true ou false"))
            }
            return value
        }
    )
}

extension Kind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of a closed list of words.
    package static var choice: Kind {
        let words = Value.allCases.map(\.rawValue)
        let list = words.joined(separator: ", ")
        return .text(
            ["type": "string", "enum": .array(words.map { .string($0) })],
            LocalizedText(english: "it is one of: \(list)", french: "c'est l'un de : \(list)")
        ) { Value(rawValue: $0) }
    }
}
