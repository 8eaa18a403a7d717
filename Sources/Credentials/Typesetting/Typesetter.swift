import CPangoCairo

/// Shapes and breaks text with Pango: bidirectional order, joining scripts, kerning, fallback through the recorded fonts.
///
/// Pango's objects belong to one thread at a time, and so does a typesetter; several may work side by side, each with its own.
final class Typesetter {
    let faces: [FontFace]

    private let configuration: FontConfiguration
    private let layout: OpaquePointer
    private let families: [String]
    private var indexByPath: [String: Int] = [:]
    /// The fonts keep their address only while somebody holds them, which ``held`` does.
    private var indexByFont: [UnsafeMutablePointer<PangoFont>: Int] = [:]
    private var held: [UnsafeMutablePointer<PangoFont>] = []

    init(files: [FontFile]) throws(TypesettingError) {
        configuration = try FontConfiguration(files: files)
        var faces: [FontFace] = []
        for (index, file) in files.enumerated() {
            faces.append(try FontFace(path: file.path))
            indexByPath[file.path] = index
        }
        self.faces = faces
        families = files.map(\.family)
        let context = pango_font_map_create_context(configuration.map)
        let options = cairo_font_options_create()
        // A page is not a screen: whole-pixel glyphs would spoil the spacing at every size.
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        layout = pango_layout_new(context)
        g_object_unref(context.map(UnsafeMutableRawPointer.init))
    }

    deinit {
        for font in held { g_object_unref(font) }
        g_object_unref(UnsafeMutableRawPointer(layout))
    }

    /// `width` in points breaks lines between words; nil sets one line for each line of `text`.
    func shape(_ text: String, style: TextStyle, size: Double, language: String, width: Double?) throws(TypesettingError) -> ShapedText {
        prepare(text, style: style, size: size, language: language)
        pango_layout_set_width(layout, width.map { Int32($0 * Double(PANGO_SCALE)) } ?? -1)
        let bytes = Array(text.utf8)
        var lines: [ShapedText.Line] = []
        var isRightToLeft = false
        for index in 0..<pango_layout_get_line_count(layout) {
            guard let line = pango_layout_get_line_readonly(layout, index) else { continue }
            var runs: [ShapedText.Run] = []
            var pen: Int32 = 0
            var node = line.pointee.runs
            while let current = node {
                let item = current.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self).pointee
                if item.item.pointee.analysis.level % 2 == 1 { isRightToLeft = true }
                runs.append(try run(item, of: bytes, pen: &pen))
                node = current.pointee.next
            }
            lines.append(ShapedText.Line(runs: runs, width: Double(pen) / Double(PANGO_SCALE)))
        }
        return ShapedText(text: text, size: size, lines: lines, isRightToLeft: isRightToLeft)
    }

    private func prepare(_ text: String, style: TextStyle, size: Double, language: String) {
        let description = pango_font_description_new()
        defer { pango_font_description_free(description) }
        pango_font_description_set_family(description, ([style.family] + families).joined(separator: ","))
        pango_font_description_set_weight(description, PangoWeight(rawValue: UInt32(style.weight)))
        pango_font_description_set_style(description, style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        pango_font_description_set_size(description, Int32(size * Double(PANGO_SCALE)))
        pango_layout_set_font_description(layout, description)
        let attributes = pango_attr_list_new()
        defer { pango_attr_list_unref(attributes) }
        pango_attr_list_insert(attributes, pango_attr_language_new(pango_language_from_string(language)))
        if style.tracking != 0 {
            let spacing = size * style.tracking / 1_000 * Double(PANGO_SCALE)
            pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(Int32(spacing)))
        }
        if let features = style.features { pango_attr_list_insert(attributes, pango_attr_font_features_new(features)) }
        pango_layout_set_attributes(layout, attributes)
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
    }

    private func run(_ item: PangoGlyphItem, of bytes: [UInt8], pen: inout Int32) throws(TypesettingError) -> ShapedText.Run {
        let face = try index(of: item.item.pointee.analysis.font)
        let start = Int(item.item.pointee.offset)
        let end = start + Int(item.item.pointee.length)
        let isReversed = item.item.pointee.analysis.level % 2 == 1
        let glyphs = UnsafeBufferPointer(start: item.glyphs.pointee.glyphs, count: Int(item.glyphs.pointee.num_glyphs))
        let offsets = UnsafeBufferPointer(start: item.glyphs.pointee.log_clusters, count: glyphs.count)
        var clusters: [ShapedText.Cluster] = []
        var first = 0
        var previous = end
        while first < glyphs.count {
            var last = first + 1
            while last < glyphs.count, offsets[last] == offsets[first] { last += 1 }
            let from = start + Int(offsets[first])
            // Logically the next cluster is the next one in the list, or, right to left, the one before.
            let to = isReversed ? previous : last < glyphs.count ? start + Int(offsets[last]) : end
            previous = from
            var placed: [ShapedText.Glyph] = []
            for glyph in glyphs[first..<last] {
                if academy_glyph_is_unknown(glyph.glyph) != 0 {
                    throw .missingGlyph(Unicode.Scalar(glyph.glyph & 0x00FF_FFFF) ?? "\u{FFFD}")
                }
                if academy_glyph_is_empty(glyph.glyph) == 0 {
                    placed.append(
                        ShapedText.Glyph(
                            identifier: glyph.glyph,
                            x: Double(pen + glyph.geometry.x_offset) / Double(PANGO_SCALE),
                            y: -Double(glyph.geometry.y_offset) / Double(PANGO_SCALE)
                        )
                    )
                }
                pen += glyph.geometry.width
            }
            if !placed.isEmpty, from < to {
                clusters.append(ShapedText.Cluster(text: String(decoding: bytes[from..<to], as: UTF8.self), glyphs: placed))
            }
            first = last
        }
        return ShapedText.Run(face: face, clusters: clusters, blank: isReversed ? faces[face].blank : nil)
    }

    private func index(of font: UnsafeMutablePointer<PangoFont>?) throws(TypesettingError) -> Int {
        guard let font else { throw .unavailable("Pango found no font") }
        if let index = indexByFont[font] { return index }
        guard let path = academy_font_file(font), let index = indexByPath[String(cString: path)] else {
            throw .unavailable("Pango chose a font outside the recorded list")
        }
        g_object_ref(font)
        held.append(font)
        indexByFont[font] = index
        return index
    }
}
