/// The classic table of ISO 32000-1, 7.5.4: one section, no gaps, every generation 0.
enum CrossReferenceTable {
    static func append(_ offsets: [Int], to bytes: inout [UInt8]) {
        bytes += "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n".utf8
        for offset in offsets { append(entry: offset, to: &bytes) }
    }

    /// The line of an object in use.
    static func append(entry offset: Int, to bytes: inout [UInt8]) {
        var digits = [UInt8](repeating: UInt8(ascii: "0"), count: 10)
        var rest = offset
        for index in digits.indices.reversed() where rest > 0 {
            digits[index] += UInt8(rest % 10)
            rest /= 10
        }
        bytes += digits
        bytes += " 00000 n \n".utf8
    }
}
