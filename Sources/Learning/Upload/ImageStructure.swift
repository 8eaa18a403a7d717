/// Whether a picture is one from its first byte to its last, and of a size that can be opened.
enum ImageStructure {
    private static let longestSide: Int64 = 20_000
    private static let mostPixels: Int64 = 100_000_000
    private static let mostParts = 20_000

    /// PNG (ISO 15948): chunks up to IEND, which is the end of the file.
    static func checkPNG(_ source: some ByteSource) throws {
        var place: Int64 = 8
        for index in 0..<mostParts {
            let head = ByteFields(bytes: try source.bytes(at: place, count: 24))
            let (length, type) = (head.big32(0), head.text(4..<8))
            guard length <= Int64(Int32.max), place + 12 + length <= source.size else { throw FileFault.damaged(.png) }
            if index == 0 {
                guard type == "IHDR", length == 13 else { throw FileFault.damaged(.png) }
                try checkMeasure(head.big32(8), head.big32(12), .png)
            }
            place += 12 + length
            guard type == "IEND" else { continue }
            guard place == source.size else { throw FileFault.ambiguous(.png) }
            return
        }
        throw FileFault.damaged(.png)
    }

    /// JPEG (ITU-T T.81): segments up to the first scan, then data up to the end marker, which is the end of the file.
    static func checkJPEG(_ source: some ByteSource) throws {
        var (place, isMeasured): (Int64, Bool) = (2, false)
        for _ in 0..<mostParts {
            let head = ByteFields(bytes: try source.bytes(at: place, count: 9))
            let (marker, length) = (head.big16(0), Int64(head.big16(2)))
            guard marker > 0xFF00, length >= 2, place + 2 + length <= source.size else { throw FileFault.damaged(.jpeg) }
            // Start of frame; 0xC4, 0xC8 and 0xCC are other things.
            if (0xFFC0...0xFFCF).contains(marker), ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker) {
                try checkMeasure(Int64(head.big16(7)), Int64(head.big16(5)), .jpeg)
                isMeasured = true
            }
            place += 2 + length
            guard marker == 0xFFDA else { continue }
            guard isMeasured, try source.tail(2) == [0xFF, 0xD9] else { throw FileFault.damaged(.jpeg) }
            return
        }
        throw FileFault.damaged(.jpeg)
    }

    private static func checkMeasure(_ width: Int64, _ height: Int64, _ kind: FileKind) throws {
        guard width > 0, height > 0 else { throw FileFault.damaged(kind) }
        guard width <= longestSide, height <= longestSide, width * height <= mostPixels else { throw FileFault.bomb(kind) }
    }
}
