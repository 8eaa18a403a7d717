/// The CMap from character identifiers to text (ISO 32000-1, 9.10.3).
struct ToUnicodeMap {
    /// The most entries one block may have.
    private static let blockSize = 100

    private let entries: [(identifier: Int, text: String)]

    init(_ entries: [(identifier: Int, text: String)]) {
        self.entries = entries
    }

    var bytes: [UInt8] {
        var bytes = Array(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <ffff>
            endcodespacerange

            """.utf8
        )
        for start in stride(from: 0, to: entries.count, by: Self.blockSize) {
            let block = entries[start..<min(start + Self.blockSize, entries.count)]
            bytes += "\(block.count) beginbfchar\n".utf8
            for (identifier, text) in block {
                bytes += "<".utf8
                Self.append(UInt16(truncatingIfNeeded: identifier), to: &bytes)
                bytes += "> <".utf8
                for unit in text.utf16 { Self.append(unit, to: &bytes) }
                bytes += ">\n".utf8
            }
            bytes += "endbfchar\n".utf8
        }
        bytes += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n".utf8
        return bytes
    }

    private static func append(_ unit: UInt16, to bytes: inout [UInt8]) {
        PDFSerializer.append(hexadecimal: [UInt8(unit >> 8), UInt8(unit & 0xFF)], to: &bytes)
    }
}
