import Cryptography

/// A subset as the page names it and as the file holds it: a Type 0 font over a CIDFontType2 with identity mappings (ISO 32000-1, 9.7).
struct EmbeddedFont {
    /// Resource name on the page.
    let name: String
    let subset: FontSubset
    let meanings: [UInt32: String]

    /// Reference to the Type 0 font.
    func add(to objects: inout ObjectList, level: Int32) -> PDFObject {
        let face = subset.face
        let program = objects.add(
            .compressed(["Length1": .integer(subset.program.count)], contents: subset.program, level: level)
        )
        let baseName = Self.tag(of: subset.program) + "+" + face.postScriptName
        let descriptor = objects.add(
            .dictionary([
                "Type": .name("FontDescriptor"), "FontName": .name(baseName), "Flags": .integer(face.italicAngle == 0 ? 4 : 68),
                "FontBBox": .array(face.bounds.map(PDFObject.integer)), "ItalicAngle": .integer(face.italicAngle),
                "Ascent": .integer(face.ascent), "Descent": .integer(face.descent), "CapHeight": .integer(face.capHeight),
                // Unknown to TrueType and read by no viewer that has the program; 80 is a usual regular stem.
                "StemV": .integer(80), "FontFile2": program,
            ])
        )
        let glyphs = subset.identifiers.sorted { $0.value < $1.value }
        let descendant = objects.add(
            .dictionary([
                "Type": .name("Font"), "Subtype": .name("CIDFontType2"), "BaseFont": .name(baseName), "CIDToGIDMap": .name("Identity"),
                "CIDSystemInfo": .dictionary(["Registry": .text("Adobe"), "Ordering": .text("Identity"), "Supplement": .integer(0)]),
                "FontDescriptor": descriptor, "W": .array(widths(of: glyphs)),
            ])
        )
        let characters = ToUnicodeMap(glyphs.map { ($0.value, meanings[$0.key] ?? "\u{FFFD}") })
        return objects.add(
            .dictionary([
                "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": .name(baseName), "Encoding": .name("Identity-H"),
                "DescendantFonts": .array([descendant]),
                "ToUnicode": objects.add(.compressed(contents: characters.bytes, level: level)),
            ])
        )
    }

    /// `[first [w w …] next [w …]]` with one list for each row of consecutive identifiers.
    private func widths(of glyphs: [(key: UInt32, value: Int)]) -> [PDFObject] {
        var ranges: [(first: Int, widths: [PDFObject])] = []
        for (glyph, identifier) in glyphs {
            let width = PDFObject.integer(subset.face.width(of: glyph))
            if let last = ranges.last, last.first + last.widths.count == identifier {
                ranges[ranges.count - 1].widths.append(width)
            } else {
                ranges.append((identifier, [width]))
            }
        }
        return ranges.flatMap { [.integer($0.first), .array($0.widths)] }
    }

    /// The six capitals that mark a subset (ISO 32000-1, 9.6.4), drawn from its content so that equal subsets get equal names.
    private static func tag(of program: [UInt8]) -> String {
        String(decoding: SHA256.hash(program).prefix(6).map { UInt8(ascii: "A") + $0 % 26 }, as: UTF8.self)
    }
}
