package import CanonicalJSON

extension ItemResponse {
    /// One member, named for the kind of response: `{"choice": "unodc"}`, `{"gaps": {"year": "1961"}}`.
    package var json: JSONValue {
        switch self {
        case .choice(let key): ["choice": .string(key.text)]
        case .choices(let keys): ["choices": .keys(keys.sorted())]
        case .truth(let value): ["truth": .boolean(value)]
        case .text(let text): ["text": .string(text)]
        case .number(let text): ["number": .string(text)]
        case .pairs(let pairs): ["pairs": Self.object(pairs) { .string($0.text) }]
        case .order(let keys): ["order": .keys(keys)]
        case .gaps(let answers): ["gaps": Self.object(answers) { .string($0) }]
        case .gapChoices(let choices): ["gapChoices": Self.object(choices) { .string($0.text) }]
        case .files(let names): ["files": .array(names.map { .string($0) })]
        }
    }

    private static func object<Value>(_ values: [ContentKey: Value], _ json: (Value) -> JSONValue) -> JSONValue {
        .object(Dictionary(uniqueKeysWithValues: values.map { ($0.key.text, json($0.value)) }))
    }

    /// - Throws: ``JSONFieldError`` for an object that has not just one of the members above, or has it of another kind.
    package init(json: JSONValue) throws(JSONFieldError) {
        let fields = try JSONFields(json)
        guard fields.members.count == 1, let name = fields.members.keys.first else {
            throw JSONFieldError(path: fields.path, fault: .invalid("has one member, named for the kind of answer"))
        }
        switch name {
        case "choice": self = .choice(try fields.key(name))
        case "choices": self = .choices(Set(try fields.keys(name)))
        case "truth": self = .truth(try fields.boolean(name))
        case "text": self = .text(try fields.string(name))
        case "number": self = .number(try fields.string(name))
        case "pairs": self = .pairs(try Self.values(fields.object(name)) { parts, part throws(JSONFieldError) in try parts.key(part) })
        case "order": self = .order(try fields.keys(name))
        case "gaps": self = .gaps(try Self.values(fields.object(name)) { parts, part throws(JSONFieldError) in try parts.string(part) })
        case "gapChoices": self = .gapChoices(try Self.values(fields.object(name)) { parts, part throws(JSONFieldError) in try parts.key(part) })
        case "files": self = .files(try Self.names(fields))
        default: throw JSONFieldError(path: fields.location(name), fault: .unknown)
        }
    }

    private static func values<Value>(
        _ fields: JSONFields,
        _ read: (JSONFields, String) throws(JSONFieldError) -> Value
    ) throws(JSONFieldError) -> [ContentKey: Value] {
        var values: [ContentKey: Value] = [:]
        for name in fields.members.keys { values[try fields.known(name)] = try read(fields, name) }
        return values
    }

    private static func names(_ fields: JSONFields) throws(JSONFieldError) -> [String] {
        var names: [String] = []
        for element in try fields.array("files") {
            guard let name = element.stringValue else { throw fields.invalid("files", "has an element that is no name") }
            names.append(name)
        }
        return names
    }
}

extension JSONFields {
    /// A member's name that is itself a key.
    func known(_ name: String) throws(JSONFieldError) -> ContentKey {
        guard let key = ContentKey(name) else { throw JSONFieldError(path: location(name), fault: .unknown) }
        return key
    }
}
