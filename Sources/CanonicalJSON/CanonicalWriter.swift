/// Writes JSON in its one form by RFC 8785 (JSON Canonicalization Scheme), in UTF-8.
package struct CanonicalWriter {
    package private(set) var bytes: [UInt8] = []

    package init() { bytes.reserveCapacity(256) }

    package mutating func write(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .boolean(let value): boolean(value)
        case .integer(let value): integer(value)
        case .string(let value): string(value)
        case .array(let elements):
            beginArray()
            for (index, element) in elements.enumerated() {
                if index > 0 { comma() }
                write(element)
            }
            endArray()
        case .object(let members):
            beginObject()
            for (index, member) in members.sorted(by: { precedesInUTF16($0.key, $1.key) }).enumerated() {
                if index > 0 { comma() }
                string(member.key)
                bytes.append(UInt8(ascii: ":"))
                write(member.value)
            }
            endObject()
        }
    }

    /// - Parameter canonical: a whole value, written before.
    package mutating func write(canonical: [UInt8]) { bytes.append(contentsOf: canonical) }

    package mutating func null() { bytes.append(contentsOf: "null".utf8) }

    package mutating func boolean(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

    package mutating func integer(_ value: Int64) { bytes.append(contentsOf: String(value).utf8) }

    package mutating func beginArray() { bytes.append(UInt8(ascii: "[")) }

    package mutating func endArray() { bytes.append(UInt8(ascii: "]")) }

    /// Between elements.
    package mutating func comma() { bytes.append(UInt8(ascii: ",")) }

    package mutating func beginObject() { bytes.append(UInt8(ascii: "{")) }

    package mutating func endObject() { bytes.append(UInt8(ascii: "}")) }

    /// Members come in the order of their labels, none twice.
    package mutating func label(_ label: MemberLabel, isFirst: Bool) {
        if !isFirst { comma() }
        bytes.append(contentsOf: label.quoted)
    }

    /// RFC 8785 3.2.2.2: only what must be escaped is, by the two-character form where there is one, else in lower-case hexadecimal.
    package mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { text in
            var start = 0
            for index in text.indices where text[index] < 0x20 || text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "\\") {
                bytes.append(contentsOf: text[start..<index])
                escape(text[index])
                start = index + 1
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
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
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(byte >> 4 | UInt8(ascii: "0"))
            let low = byte & 0x0F
            bytes.append(low < 10 ? low + UInt8(ascii: "0") : low - 10 + UInt8(ascii: "a"))
            return
        }
        bytes.append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
    }
}
