/// Whether a file is text in UTF-8 without control characters, and no page or drawing that a browser would run.
enum PlainText {
    private static let pieceLength = 1 << 16
    private static let markup = ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<iframe"]

    static func check(_ source: some ByteSource) throws {
        guard source.size > 0 else { throw FileFault.unknownKind }
        var (place, carried): (Int64, [UInt8]) = (0, [])
        while place < source.size {
            let piece = try source.bytes(at: place, count: pieceLength)
            guard !piece.isEmpty else { throw FileFault.damaged(.text) }
            let bytes = carried + piece
            if place == 0, isMarkup(bytes) { throw FileFault.unknownKind }
            place += Int64(piece.count)
            let whole = place < source.size ? bytes.count - unfinished(bytes) : bytes.count
            guard let text = String(validating: bytes[..<whole], as: UTF8.self), text.unicodeScalars.allSatisfy(isPlain) else {
                throw FileFault.unknownKind
            }
            carried = Array(bytes[whole...])
        }
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory != .control || "\t\n\r\u{0C}\u{85}".unicodeScalars.contains(scalar)
    }

    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(512), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
        return markup.contains { start.hasPrefix($0) }
    }

    /// Bytes at the end that begin a character which the next piece goes on with.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where bytes.count >= back {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }
}
