/// A header like `form-data; name="file"; filename="a.pdf"`: a value with parameters (RFC 9110 5.6.6).
///
/// Read byte by byte: the signs that matter are ASCII, while Swift's characters may join one with a letter beside it.
package struct HeaderValue: Sendable, Hashable {
    /// In lower case.
    package let value: String
    package let parameters: [HeaderParameter]

    static let maximumParameters = 8

    /// Nil where it is not of that form.
    package init?(_ text: some Collection<UInt8>) {
        var rest = Array(text)[...]
        value = Self.text(rest.prefix { $0 != Self.semicolon }).lowercased()
        rest = rest.drop { $0 != Self.semicolon }
        var parameters: [HeaderParameter] = []
        while rest.popFirst() == Self.semicolon {
            rest = rest.drop(while: Self.isBlank)
            if rest.isEmpty { break }
            guard parameters.count < Self.maximumParameters, let parameter = Self.parameter(&rest) else { return nil }
            parameters.append(parameter)
            rest = rest.drop(while: Self.isBlank)
            guard rest.isEmpty || rest.first == Self.semicolon else { return nil }
        }
        self.parameters = parameters
    }

    private static func parameter(_ rest: inout ArraySlice<UInt8>) -> HeaderParameter? {
        guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let name = rest[..<equals]
        guard !name.isEmpty, !name.contains(where: { isBlank($0) || $0 == quote || $0 == semicolon }) else { return nil }
        rest = rest[(equals + 1)...]
        guard let value = rest.first == quote ? quoted(&rest) : plain(&rest) else { return nil }
        return HeaderParameter(name: text(name).lowercased(), value: value)
    }

    private static func plain(_ rest: inout ArraySlice<UInt8>) -> String {
        let value = rest.prefix { $0 != semicolon }
        rest = rest[value.endIndex...]
        return text(value)
    }

    /// A backslash hides a quotation mark only: browsers send other backslashes of a file's name as they are.
    private static func quoted(_ rest: inout ArraySlice<UInt8>) -> String? {
        rest.removeFirst()
        var value: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == quote { return String(decoding: value, as: UTF8.self) }
            if byte == UInt8(ascii: "\\"), rest.first == quote {
                rest.removeFirst()
                value.append(quote)
            } else {
                value.append(byte)
            }
        }
        return nil
    }

    private static let semicolon = UInt8(ascii: ";")
    private static let quote = UInt8(ascii: "\"")

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let trailing = bytes.reversed().prefix(while: isBlank).count
        return String(decoding: bytes.dropLast(trailing).drop(while: isBlank), as: UTF8.self)
    }
}
