/// A member's name, quoted once and put in the order of RFC 8785, for who writes the same members often.
package struct MemberLabel: Sendable, Hashable, Comparable {
    package let name: String
    /// The name in quotation marks, and the colon.
    let quoted: [UInt8]

    package init(_ name: String) {
        self.name = name
        var writer = CanonicalWriter()
        writer.string(name)
        quoted = writer.bytes + [UInt8(ascii: ":")]
    }

    package static func < (left: MemberLabel, right: MemberLabel) -> Bool { precedesInUTF16(left.name, right.name) }
}

/// RFC 8785 3.2.3: keys are ordered by UTF-16 code units.
///
/// That order is the order of the UTF-8 bytes but for one case: characters beyond U+FFFF (four bytes, first byte 0xF0 or more) are surrogates in
/// UTF-16 and so stand before U+E000–U+FFFF (first byte 0xEE or 0xEF).
func precedesInUTF16(_ left: String, _ right: String) -> Bool {
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
