internal import CZlib

/// A PNG picture that carries a badge (Open Badges 3.0 section 5.3.2.1): one `iTXt` chunk `openbadgecredential`, not compressed.
package enum BakedPicture {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let keyword = Array("openbadgecredential".utf8)
    /// Keyword, its end, no compression twice, neither language nor translation.
    private static let head = keyword + [0, 0, 0, 0, 0]
    private static let longest = 4 << 20
    private static let mostChunks = 10_000

    /// The picture with this text in front of its end: the badge's JSON, or its token.
    ///
    /// - Throws: ``BadgeError`` `badge-picture-malformed` for what is no PNG, and for one that carries a badge already.
    package static func bake(_ text: [UInt8], into picture: [UInt8]) throws(BadgeError) -> [UInt8] {
        let chunks = try chunks(of: picture)
        guard !chunks.contains(where: isBadge), let end = chunks.last, picture.count + text.count + 100 <= longest else {
            throw BadgeError(.pictureMalformed, "the picture carries a badge already, or has no room for one")
        }
        let chunk = Array("iTXt".utf8) + head + text
        return picture[..<end.start] + word(UInt32(chunk.count - 4)) + chunk + word(checksum(chunk[...])) + picture[end.start...]
    }

    /// The one badge that a picture carries.
    package static func extract(_ picture: [UInt8]) throws(BadgeError) -> [UInt8] {
        let badges = try chunks(of: picture).filter(isBadge)
        guard badges.count == 1, badges[0].data.starts(with: head) else {
            throw BadgeError(.pictureMalformed, "a picture carries one badge, not compressed; this one has \(badges.count)")
        }
        return Array(badges[0].data.dropFirst(head.count))
    }

    private struct Chunk {
        let start: Int
        let type: ArraySlice<UInt8>
        let data: ArraySlice<UInt8>
    }

    private static func isBadge(_ chunk: Chunk) -> Bool {
        ["iTXt", "tEXt", "zTXt"].contains { chunk.type.elementsEqual($0.utf8) } && chunk.data.starts(with: keyword + [0])
    }

    /// From `IHDR` to `IEND`, with nothing behind it and every checksum right.
    private static func chunks(of picture: [UInt8]) throws(BadgeError) -> [Chunk] {
        let malformed = BadgeError(.pictureMalformed, "not a PNG picture of at most \(longest >> 20) MiB, from its first byte to its last")
        guard picture.count <= longest, picture.starts(with: signature) else { throw malformed }
        var chunks: [Chunk] = []
        var place = signature.count
        while place < picture.count {
            guard picture.count - place >= 12, chunks.count < mostChunks else { throw malformed }
            let length = Int(word(picture[place..<place + 4]))
            guard picture.count - place - 12 >= length else { throw malformed }
            let end = place + 8 + length
            guard word(picture[end..<end + 4]) == checksum(picture[place + 4..<end]) else { throw malformed }
            chunks.append(Chunk(start: place, type: picture[place + 4..<place + 8], data: picture[place + 8..<end]))
            place = end + 4
        }
        guard let first = chunks.first, first.type.elementsEqual("IHDR".utf8), let last = chunks.last, last.type.elementsEqual("IEND".utf8),
            chunks.filter({ $0.type.elementsEqual("IEND".utf8) }).count == 1
        else { throw malformed }
        return chunks
    }

    private static func word(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32($0.count))) }
    }
}
