/// Times of badges: whole seconds, UTC, `2026-11-21T12:00:00Z`.
enum BadgeTime {
    static func text(_ microseconds: Int64) -> String { PDFDate.iso8601(microseconds) }

    /// Nil for any other spelling.
    static func read(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 else { return nil }
        let digits = bytes.filter { 0x30...0x39 ~= $0 }
        guard let time = PDFDate.decode(Array("D:".utf8) + digits + [UInt8(ascii: "Z")]), Self.text(time) == text else { return nil }
        return time
    }

    static func wholeSeconds(_ microseconds: Int64) throws(BadgeError) -> Int64 {
        guard (0...PDFDate.representable.upperBound).contains(microseconds) else {
            throw BadgeError(.factsUnsuitable, "a time lies between the years 1970 and 9999")
        }
        return microseconds - microseconds % 1_000_000
    }
}
