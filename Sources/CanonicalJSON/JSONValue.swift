/// A JSON document that can be hashed: RFC 8259 without floating point.
///
/// Numbers are whole and lie within ±(2^53 − 1), the range in which RFC 8785 and every reader of JSON agree on the digits. Fractions and
/// exponents are refused when parsed: what is signed or hashed here is counted in whole units (hundredths, microseconds), and a rounding
/// difference between two libraries would otherwise break a signature.
///
/// `==` on strings is Swift's, by canonical equivalence; where bytes matter, compare ``canonicalBytes``.
public enum JSONValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// Values beyond ±``largestInteger`` can be held but are refused by ``parse(_:limits:)``; do not put them in.
    case integer(Int64)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// 2^53 − 1, the largest whole number that RFC 8785 writes exactly.
    public static let largestInteger: Int64 = 9_007_199_254_740_991
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// `nil` is JSON's null.
    public init(nilLiteral: ()) { self = .null }
    /// `true` and `false`.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    /// Whole numbers.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// Text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// `[…]`
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    /// Of a key written twice in the literal, the last value counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}

extension JSONValue {
    /// The member of an object; nil for a missing key and for anything that is no object.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// The element of an array; nil outside its bounds and for anything that is no array.
    package subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    package var stringValue: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    package var integerValue: Int64? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    package var booleanValue: Bool? {
        guard case .boolean(let value) = self else { return nil }
        return value
    }

    package var arrayValue: [JSONValue]? {
        guard case .array(let value) = self else { return nil }
        return value
    }

    package var objectValue: [String: JSONValue]? {
        guard case .object(let value) = self else { return nil }
        return value
    }

    /// The JSON word for the kind of value, for messages.
    package var kind: JSONKind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .integer: .integer
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}
