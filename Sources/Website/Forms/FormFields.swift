/// Fields of a form as `application/x-www-form-urlencoded` (WHATWG URL, section 5): in a query or a body, which is bounded by whoever hands it in.
/// Stricter than browsers are: an invalid percent sign or text outside UTF-8 is an error and not silently replaced, since a changed code would read as
/// a wrong one.
package struct FormFields: Sendable, Hashable {
    package static let maximumFields = 16
    /// Of a form inside the house: a register names everybody of a cohort.
    package static let maximumFieldsInside = 1_100

    private var values: [String: String] = [:]

    package init() {}

    package init(decoding bytes: some Collection<UInt8>, atMost limit: Int = maximumFields) throws(FormError) {
        guard !bytes.isEmpty else { return }
        var count = 0
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            count += 1
            guard count <= limit else { throw .tooManyFields }
            let sides = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try PercentEncoding.decoded(sides[0])
            // Browsers end the lines of a text area by two characters; what is typed in a page reads like what a program sends.
            let value = sides.count == 2 ? try PercentEncoding.decoded(sides[1]).replacing("\r\n", with: "\n") : ""
            guard values.updateValue(value, forKey: name) == nil else { throw .fieldRepeated }
        }
    }

    /// Nil where the field was not sent; white space around a value does not count.
    package subscript(name: String) -> String? {
        values[name].map(Self.trimmed)
    }

    /// All that were sent, by name.
    package var all: [String: String] { values.mapValues(Self.trimmed) }

    private static func trimmed(_ text: String) -> String {
        var value = text.drop(while: \.isWhitespace)
        while value.last?.isWhitespace == true { value.removeLast() }
        return String(value)
    }
}
