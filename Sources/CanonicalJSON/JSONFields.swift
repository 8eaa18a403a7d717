/// The members of an object, read by name and kind; every refusal tells the path of the field.
package struct JSONFields: Sendable {
    package let members: [String: JSONValue]
    /// Where the object stands in its document; the document itself is `$`.
    package let path: String

    package init(_ value: JSONValue, path: String = "$") throws(JSONFieldError) {
        guard case .object(let members) = value else {
            throw JSONFieldError(path: path, fault: .wrongKind(expected: .object, found: value.kind))
        }
        self.members = members
        self.path = path
    }

    /// Refuses an object that has other fields than these, the first in order of names.
    package func allow(only names: Set<String>) throws(JSONFieldError) {
        if let unknown = members.keys.filter({ !names.contains($0) }).min() { throw JSONFieldError(path: location(unknown), fault: .unknown) }
    }

    package func value(_ key: String, _ kind: JSONKind) throws(JSONFieldError) -> JSONValue {
        guard let value = members[key] else { throw JSONFieldError(path: location(key), fault: .missing(kind)) }
        guard value.kind == kind else { throw JSONFieldError(path: location(key), fault: .wrongKind(expected: kind, found: value.kind)) }
        return value
    }

    package func string(_ key: String) throws(JSONFieldError) -> String {
        try value(key, .string).stringValue ?? ""
    }

    package func integer(_ key: String) throws(JSONFieldError) -> Int64 {
        try value(key, .integer).integerValue ?? 0
    }

    package func boolean(_ key: String) throws(JSONFieldError) -> Bool {
        try value(key, .boolean).booleanValue ?? false
    }

    package func array(_ key: String) throws(JSONFieldError) -> [JSONValue] {
        try value(key, .array).arrayValue ?? []
    }

    package func object(_ key: String) throws(JSONFieldError) -> JSONFields {
        try JSONFields(value(key, .object), path: location(key))
    }

    /// The elements of an array of objects, each with its own path.
    package func objects(_ key: String) throws(JSONFieldError) -> [JSONFields] {
        var elements: [JSONFields] = []
        for (index, element) in try array(key).enumerated() {
            elements.append(try JSONFields(element, path: "\(location(key))[\(index)]"))
        }
        return elements
    }

    /// The path of a member, there or not.
    package func location(_ key: String) -> String { "\(path).\(key)" }

    /// The error for a member of the right kind whose value will not do; `reason` says what would.
    package func invalid(_ key: String, _ reason: String) -> JSONFieldError {
        JSONFieldError(path: location(key), fault: .invalid(reason))
    }
}

extension JSONValue {
    /// Members of this object as from ``JSONFields``; errors are thrown with the path `$.key`.
    package func string(_ key: String) throws(JSONFieldError) -> String { try JSONFields(self).string(key) }
    package func integer(_ key: String) throws(JSONFieldError) -> Int64 { try JSONFields(self).integer(key) }
    package func boolean(_ key: String) throws(JSONFieldError) -> Bool { try JSONFields(self).boolean(key) }
    package func array(_ key: String) throws(JSONFieldError) -> [JSONValue] { try JSONFields(self).array(key) }
    package func object(_ key: String) throws(JSONFieldError) -> JSONFields { try JSONFields(self).object(key) }
}
