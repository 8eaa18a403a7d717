/// The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4.2, made here because PDF/A wants one in every file and those that
/// systems ship are up to sixty times larger.
///
/// Colorants are the sRGB primaries adapted to D50 with the Bradford matrix, the curve is the standard's own as a parametric curve.
enum ColourProfile {
    static let sRGB: [UInt8] = {
        let curve = tag("para", words: [0x0003_0000] + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed))
        let adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]
        // Tags that share their data stand side by side.
        let tags: [(signatures: [String], data: [UInt8])] = [
            (["desc"], text("sRGB")),
            (["cprt"], text("No copyright, use freely")),
            (["wtpt"], colour(0.9642, 1, 0.8249)),
            (["chad"], tag("sf32", words: adaptation.map(fixed))),
            (["rXYZ"], colour(0.43607, 0.22249, 0.01392)),
            (["gXYZ"], colour(0.38515, 0.71687, 0.09708)),
            (["bXYZ"], colour(0.14307, 0.06061, 0.71410)),
            (["rTRC", "gTRC", "bTRC"], curve),
        ]
        let count = tags.map(\.signatures.count).reduce(0, +)
        var table = bytes(UInt32(count))
        var body: [UInt8] = []
        let start = headerLength + 4 + 12 * count
        for (signatures, data) in tags {
            for signature in signatures { table += signature.utf8 + bytes(UInt32(start + body.count)) + bytes(UInt32(data.count)) }
            body += data
        }
        return header(length: start + body.count) + table + body
    }()

    private static let headerLength = 128

    private static func header(length: Int) -> [UInt8] {
        var header = bytes(UInt32(length)) + bytes(0) + bytes(0x0420_0000) + Array("mntrRGB XYZ ".utf8)
        // Creation date of the profile: year, month, day, then midnight.
        header += [2026, 1, 1, 0, 0, 0].flatMap { (part: UInt16) in [UInt8(part >> 8), UInt8(part & 0xFF)] }
        header += Array("acsp".utf8) + [UInt8](repeating: 0, count: 28)
        header += [0.9642, 1, 0.8249].flatMap { bytes(fixed($0)) }
        return header + [UInt8](repeating: 0, count: headerLength - header.count)
    }

    private static func colour(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        tag("XYZ ", words: [x, y, z].map(fixed))
    }

    /// One English record of type `multiLocalizedUnicode`.
    private static func text(_ value: String) -> [UInt8] {
        let characters = value.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let tagged = tag("mluc", words: [1, 12, 0x656E_5553, UInt32(characters.count), 28]) + characters
        return tagged + [UInt8](repeating: 0, count: (4 - tagged.count % 4) % 4)
    }

    private static func tag(_ type: String, words: [UInt32]) -> [UInt8] {
        Array(type.utf8) + bytes(0) + words.flatMap(bytes)
    }

    /// s15Fixed16Number.
    private static func fixed(_ value: Double) -> UInt32 {
        UInt32(bitPattern: Int32((value * 65_536).rounded()))
    }

    private static func bytes(_ word: UInt32) -> [UInt8] {
        [UInt8(word >> 24), UInt8(word >> 16 & 0xFF), UInt8(word >> 8 & 0xFF), UInt8(word & 0xFF)]
    }
}
