/// Whether a file is a PDF (ISO 32000-1, 7.5) at both of its ends. What lies between is for whoever opens it.
enum PDFStructure {
    private static let tailLength = 2_048
    /// The longest comment a ZIP archive can end with, and its end record.
    private static let archiveTail = 65_535 + 22

    static func check(_ source: some ByteSource) throws {
        let head = try source.bytes(at: 0, count: 9)
        guard head.count >= 8, [UInt8(ascii: "1"), UInt8(ascii: "2")].contains(head[5]), head[6] == UInt8(ascii: "."), isDigit(head[7]) else {
            throw FileFault.damaged(.pdf)
        }
        let tail = try source.tail(tailLength)
        let end = trimmed(tail)
        guard end.hasSuffix(Array("%%EOF".utf8)), let start = end.lastRange(of: Array("startxref".utf8)) else { throw FileFault.damaged(.pdf) }
        let digits = end[start.upperBound...].drop(while: isSpace).prefix(while: isDigit)
        guard !digits.isEmpty, digits.count <= 12, let offset = Int64(String(decoding: digits, as: UTF8.self)), offset < source.size else {
            throw FileFault.damaged(.pdf)
        }
        let table = try source.bytes(at: offset, count: 32).drop(while: isSpace)
        guard table.starts(with: Array("xref".utf8)) || isObject(table) else { throw FileFault.damaged(.pdf) }
        if end.lastRange(of: Array("/Encrypt".utf8)) != nil { throw FileFault.encrypted(.pdf) }
        if try endsAsArchive(source) { throw FileFault.ambiguous(.pdf) }
    }

    /// A cross-reference stream: `12 0 obj`.
    private static func isObject(_ bytes: ArraySlice<UInt8>) -> Bool {
        let words = bytes.split(whereSeparator: isSpace).prefix(3).map { Array($0) }
        return words.count == 3 && words[0].allSatisfy(isDigit) && words[1].allSatisfy(isDigit) && words[2].starts(with: Array("obj".utf8))
    }

    /// Whether a reader of ZIP would find an archive that ends just where the file does.
    private static func endsAsArchive(_ source: some ByteSource) throws -> Bool {
        let tail = try source.tail(archiveTail)
        let fields = ByteFields(bytes: tail)
        guard tail.count >= 22 else { return false }
        for start in 0...(tail.count - 22) where tail[start] == 0x50 && fields.little32(start) == 0x0605_4B50 {
            if start + 22 + fields.little16(start + 20) == tail.count { return true }
        }
        return false
    }

    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var end = bytes.count
        while end > 0, isSpace(bytes[end - 1]) { end -= 1 }
        return Array(bytes[..<end])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x0D, 0x0A, 0x09, 0x0C].contains(byte) }
}

extension [UInt8] {
    func hasSuffix(_ suffix: [UInt8]) -> Bool { count >= suffix.count && Array(self[(count - suffix.count)...]) == suffix }

    func lastRange(of pattern: [UInt8]) -> Range<Int>? {
        guard count >= pattern.count else { return nil }
        for start in stride(from: count - pattern.count, through: 0, by: -1) where self[start] == pattern[0] {
            if Array(self[start..<start + pattern.count]) == pattern { return start..<start + pattern.count }
        }
        return nil
    }
}
