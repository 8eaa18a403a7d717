/// Text strings (ISO 32000-1, 7.9.2.2).
enum PDFText {
    private static let byteOrderMark: [UInt8] = [0xFE, 0xFF]

    static func encode(_ text: String) -> [UInt8] {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return Array(text.utf8) }
        return byteOrderMark + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    /// Nil for what ``encode(_:)`` would not have written.
    static func decode(_ bytes: [UInt8]) -> String? {
        let text: String
        if bytes.starts(with: byteOrderMark) {
            guard bytes.count.isMultiple(of: 2) else { return nil }
            let units = stride(from: 2, to: bytes.count, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
            guard let decoded = String(validating: units, as: UTF16.self) else { return nil }
            text = decoded
        } else {
            text = String(decoding: bytes, as: UTF8.self)
        }
        return encode(text) == bytes ? text : nil
    }
}
