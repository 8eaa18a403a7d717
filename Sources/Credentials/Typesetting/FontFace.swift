import CPangoCairo

/// A TrueType font in memory with the measures a PDF font descriptor states (ISO 32000-1, 9.8), in thousandths of the type size.
final class FontFace {
    let path: String
    let postScriptName: String
    let bounds: [Int]
    let ascent: Int
    let descent: Int
    let capHeight: Int
    let italicAngle: Int

    private let face: OpaquePointer
    /// HarfBuzz's copy that is quicker to cut many times; made at the first cut, since it costs as much as some hundred of them.
    private var prepared: OpaquePointer?
    private let font: OpaquePointer
    private let unitsPerEm: Int

    init(path: String) throws(TypesettingError) {
        let blob = path.withCString { hb_blob_create_from_file($0) }
        face = hb_face_create(blob, 0)
        hb_blob_destroy(blob)
        font = hb_font_create(face)
        self.path = path
        unitsPerEm = Int(hb_face_get_upem(face))
        let head = Self.table("head", of: face)
        let horizontal = Self.table("hhea", of: face)
        let windows = Self.table("OS/2", of: face)
        let perEm = unitsPerEm
        func scaled(_ table: [UInt8], _ offset: Int) -> Int { Self.signed(table, offset) * 1_000 / max(1, perEm) }
        bounds = [36, 38, 40, 42].map { scaled(head, $0) }
        ascent = scaled(horizontal, 4)
        descent = scaled(horizontal, 6)
        capHeight = scaled(windows, 88)
        italicAngle = Self.signed(Self.table("post", of: face), 4)
        postScriptName = Self.postScriptName(of: face)
        if hb_face_get_glyph_count(face) == 0 { throw .unusableFont(path: path, reason: "it is missing or not a font") }
        if Self.table("glyf", of: face).isEmpty { throw .unusableFont(path: path, reason: "it has no TrueType outlines") }
        if postScriptName.isEmpty { throw .unusableFont(path: path, reason: "it does not name itself") }
        // Bit 1 of fsType: restricted licence, must not be embedded.
        if Self.signed(windows, 8) & 2 != 0 { throw .unusableFont(path: path, reason: "its licence bits forbid embedding") }
    }

    deinit {
        hb_font_destroy(font)
        hb_face_destroy(prepared)
        hb_face_destroy(face)
    }

    /// Advance width of `glyph` in thousandths of the type size, as the PDF states it.
    func width(of glyph: UInt32) -> Int {
        let advance = Int(hb_font_get_glyph_h_advance(font, glyph)) * 1_000
        return (advance + unitsPerEm / 2) / unitsPerEm
    }

    /// The glyph of the space, if there is one.
    var blank: UInt32? {
        var glyph: UInt32 = 0
        return hb_font_get_nominal_glyph(font, 0x20, &glyph) != 0 ? glyph : nil
    }

    /// A font file that has just `glyphs`, renumbered.
    func subset(_ glyphs: some Sequence<UInt32>) throws(TypesettingError) -> FontSubset {
        guard let input = hb_subset_input_create_or_fail() else { throw .subsetFailed(path: path) }
        defer { hb_subset_input_destroy(input) }
        academy_subset_keep_outlines_only(input)
        let wanted = hb_subset_input_glyph_set(input)
        for glyph in glyphs { hb_set_add(wanted, glyph) }
        let source = prepared ?? hb_subset_preprocess(face)
        prepared = source
        guard let plan = hb_subset_plan_create_or_fail(source, input) else { throw .subsetFailed(path: path) }
        defer { hb_subset_plan_destroy(plan) }
        guard let result = hb_subset_plan_execute_or_fail(plan) else { throw .subsetFailed(path: path) }
        defer { hb_face_destroy(result) }
        let numbers = hb_subset_plan_old_to_new_glyph_mapping(plan)
        var identifiers: [UInt32: Int] = [:]
        for glyph in glyphs { identifiers[glyph] = Int(hb_map_get(numbers, glyph)) }
        let blob = hb_face_reference_blob(result)
        defer { hb_blob_destroy(blob) }
        return FontSubset(program: Self.bytes(of: blob), identifiers: identifiers, face: self)
    }

    private static func table(_ tag: String, of face: OpaquePointer) -> [UInt8] {
        let blob = hb_face_reference_table(face, hb_tag_from_string(tag, -1))
        defer { hb_blob_destroy(blob) }
        return bytes(of: blob)
    }

    private static func bytes(of blob: OpaquePointer?) -> [UInt8] {
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length), length > 0 else { return [] }
        return Array(UnsafeRawBufferPointer(start: data, count: Int(length)))
    }

    /// 0 where the table is too short.
    private static func signed(_ table: [UInt8], _ offset: Int) -> Int {
        guard offset + 1 < table.count else { return 0 }
        return Int(Int16(bitPattern: UInt16(table[offset]) << 8 | UInt16(table[offset + 1])))
    }

    private static func postScriptName(of face: OpaquePointer) -> String {
        var name = [CChar](repeating: 0, count: 64)
        var length = UInt32(name.count)
        _ = hb_ot_name_get_utf8(face, hb_ot_name_id_t(HB_OT_NAME_ID_POSTSCRIPT_NAME), nil, &length, &name)
        return String(decoding: name.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
