/// A font program that holds only the glyphs a document uses.
struct FontSubset {
    /// The TrueType file.
    let program: [UInt8]
    /// The number of each kept glyph in `program`, which is also its character identifier (CID) in the PDF.
    let identifiers: [UInt32: Int]
    let face: FontFace
}
