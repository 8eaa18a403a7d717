import CanonicalJSON

/// What a schema allows, in words: `text of at most 100 characters`, `list of Account`.
struct SchemaWords: Sendable {
    /// A part of the phrase: words, a literal of the data, or the name of another shape.
    enum Part: Sendable, Hashable {
        case words(String)
        case literal(String)
        case shape(String)
    }

    let texts: ReferenceTexts

    func parts(_ schema: JSONValue) -> [Part] {
        if let reference = schema["$ref"]?.stringValue { return [.shape(String(reference.split(separator: "/").last ?? ""))] }
        if let choice = schema["anyOf"]?.arrayValue?.first { return parts(choice) + [.words(texts.orNull)] }
        if let words = schema["enum"]?.arrayValue?.compactMap(\.stringValue) {
            return [.words(texts.oneOf)] + words.map { .literal($0) }
        }
        switch schema["type"]?.stringValue {
        case "integer": return [.words(number(schema))]
        case "boolean": return [.literal("true"), .literal("false")]
        case "array": return [.words(texts.listOf)] + parts(schema["items"] ?? .null)
        case "object":
            guard let values = schema["additionalProperties"], values.objectValue != nil else { return [.words(texts.object)] }
            return [.words(texts.tableOf)] + parts(values)
        case "string": return [.words(text(schema))] + (schema["examples"]?[0]?.stringValue.map { [Part.literal($0)] } ?? [])
        default: return [.words(texts.anything)]
        }
    }

    private func number(_ schema: JSONValue) -> String {
        switch (schema["minimum"]?.integerValue, schema["maximum"]?.integerValue) {
        case (.some(let least), .some(let most)): "\(texts.wholeNumber), \(least)–\(most)"
        case (.some(let least), nil): "\(texts.wholeNumber), ≥ \(least)"
        default: texts.wholeNumber
        }
    }

    private func text(_ schema: JSONValue) -> String {
        switch schema["format"]?.stringValue {
        case "uuid": texts.identifier
        case "email": texts.emailAddress
        case "date": texts.day
        case "date-time": texts.instant
        default: schema["maxLength"]?.integerValue.map { "\(texts.text), ≤ \($0)" } ?? texts.text
        }
    }
}
