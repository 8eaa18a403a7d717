extension JSONValue {
    /// The one form of this value by RFC 8785 (JSON Canonicalization Scheme), in UTF-8: what is hashed and signed.
    public var canonicalBytes: [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(256)
        writeCanonical(to: &output)
        return output
    }

    /// ``canonicalBytes`` as a string.
    public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }

    private func writeCanonical(to output: inout [UInt8]) {
        switch self {
        case .null: output.append(contentsOf: "null".utf8)
        case .boolean(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): output.append(contentsOf: String(value).utf8)
        case .string(let value): writeQuoted(value, to: &output)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                element.writeCanonical(to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.sorted(by: { precedesInUTF16($0.key, $1.key) }).enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                writeQuoted(member.key, to: &output)
                output.append(UInt8(ascii: ":"))
                member.value.writeCanonical(to: &output)
            }
            output.append(UInt8(ascii: "}"))
        }
    }
}

/// RFC 8785 3.2.2.2: only what must be escaped is, by the two-character form where there is one, else in lower-case hexadecimal.
private func writeQuoted(_ string: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { bytes in
        var start = 0
        for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "\\") {
            output.append(contentsOf: bytes[start..<index])
            writeEscape(of: bytes[index], to: &output)
            start = index + 1
        }
        output.append(contentsOf: bytes[start...])
    }
    output.append(UInt8(ascii: "\""))
}

private func writeEscape(of byte: UInt8, to output: inout [UInt8]) {
    let escape: StaticString
    switch byte {
    case UInt8(ascii: "\""): escape = "\\\""
    case UInt8(ascii: "\\"): escape = "\\\\"
    case 0x08: escape = "\\b"
    case 0x09: escape = "\\t"
    case 0x0A: escape = "\\n"
    case 0x0C: escape = "\\f"
    case 0x0D: escape = "\\r"
    default:
        output.append(contentsOf: "\\u00".utf8)
        output.append(byte >> 4 | UInt8(ascii: "0"))
        let low = byte & 0x0F
        output.append(low < 10 ? low + UInt8(ascii: "0") : low - 10 + UInt8(ascii: "a"))
        return
    }
    output.append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
}

/// RFC 8785 3.2.3: keys are ordered by UTF-16 code units.
///
/// That order is the order of the UTF-8 bytes but for one case: characters beyond U+FFFF (four bytes, first byte 0xF0 or more) are surrogates in
/// UTF-16 and so stand before U+E000–U+FFFF (first byte 0xEE or 0xEF).
private func precedesInUTF16(_ left: String, _ right: String) -> Bool {
    var left = left.utf8.makeIterator()
    var right = right.utf8.makeIterator()
    while true {
        guard let second = right.next() else { return false }
        guard let first = left.next() else { return true }
        guard first != second else { continue }
        if first >= 0xEE, second >= 0xEE, (first >= 0xF0) != (second >= 0xF0) { return first >= 0xF0 }
        return first < second
    }
}
