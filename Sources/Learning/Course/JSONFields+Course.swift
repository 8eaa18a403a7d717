import CanonicalJSON

extension JSONFields {
    func ifPresent<Value>(_ name: String, _ read: (String) throws(JSONFieldError) -> Value) throws(JSONFieldError) -> Value? {
        members[name] == nil ? nil : try read(name)
    }

    func each<Element>(_ name: String, _ make: (JSONFields) throws(JSONFieldError) -> Element) throws(JSONFieldError) -> [Element] {
        var elements: [Element] = []
        for object in try objects(name) { elements.append(try make(object)) }
        return elements
    }

    func number(_ name: String) throws(JSONFieldError) -> Int {
        let number = try integer(name)
        guard (0...CourseSnapshot.largestNumber).contains(number) else {
            throw invalid(name, "must lie between 0 and \(CourseSnapshot.largestNumber)")
        }
        return Int(number)
    }

    func hundredths(_ name: String) throws(JSONFieldError) -> Hundredths { Hundredths(count: try number(name)) }

    func key(_ name: String) throws(JSONFieldError) -> ContentKey {
        guard let key = ContentKey(try string(name)) else { throw invalid(name, "must be a key of lower-case words joined by hyphens") }
        return key
    }

    func code(_ name: String) throws(JSONFieldError) -> ContentCode {
        guard let code = ContentCode(try string(name)) else { throw invalid(name, "must be a code such as U3") }
        return code
    }

    func choice<Choice: RawRepresentable<String>>(_ name: String, of type: Choice.Type) throws(JSONFieldError) -> Choice {
        guard let choice = Choice(rawValue: try string(name)) else { throw invalid(name, "is none of the words this field can have") }
        return choice
    }

    func choices<Choice: RawRepresentable<String>>(_ name: String, of type: Choice.Type) throws(JSONFieldError) -> [Choice] {
        var choices: [Choice] = []
        for element in try array(name) {
            guard let choice = element.stringValue.flatMap(Choice.init(rawValue:)) else {
                throw invalid(name, "has an element of another kind or word")
            }
            choices.append(choice)
        }
        return choices
    }

    func keys(_ name: String) throws(JSONFieldError) -> [ContentKey] {
        var keys: [ContentKey] = []
        for element in try array(name) {
            guard let key = element.stringValue.flatMap({ ContentKey($0) }) else { throw invalid(name, "has an element that is no key") }
            keys.append(key)
        }
        return keys
    }

    func text(_ name: String) throws(JSONFieldError) -> LocalizedText { try LocalizedText(object(name)) }
}

extension LocalizedText {
    var snapshot: JSONValue { ["en": .string(english), "fr": .string(french)] }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["en", "fr"])
        self.init(english: try fields.string("en"), french: try fields.string("fr"))
    }
}

extension Hundredths {
    var snapshot: JSONValue { .integer(Int64(count)) }
}

extension JSONValue {
    static func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }

    static func keys(_ keys: [ContentKey]) -> JSONValue { .array(keys.map { .string($0.text) }) }

    /// An object without the members that are nil.
    static func members(_ members: [String: JSONValue?]) -> JSONValue { .object(members.compactMapValues(\.self)) }
}
