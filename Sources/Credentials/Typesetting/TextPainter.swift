/// Turns placed glyphs into text operators.
struct TextPainter {
    /// By face.
    let fonts: [Int: EmbeddedFont]

    /// Paints `line` with its baseline starting at (`x`, `y`).
    func paint(_ line: ShapedText.Line, size: Double, x: Double, y: Double, to content: inout ContentStream) {
        content.write("BT")
        for run in line.runs {
            guard let font = fonts[run.face] else { continue }
            content.write(name: font.name, size, operation: "Tf")
            var shower = GlyphShower(font: font, size: size, x: x, y: y)
            for cluster in run.clusters { shower.show(cluster, blank: run.blank, in: &content) }
            shower.flush(to: &content)
        }
        content.write("ET")
    }
}

/// Gathers glyphs on one baseline into `TJ` arrays.
private struct GlyphShower {
    let font: EmbeddedFont
    let size: Double
    let x: Double
    let y: Double

    /// Where the viewer's pen stands, from the line's start; nil before the first glyph of an array.
    private var pen: Double?
    private var rise = 0.0
    /// Where the last glyph ended.
    private var end = 0.0
    private var array: [UInt8] = []

    init(font: EmbeddedFont, size: Double, x: Double, y: Double) {
        self.font = font
        self.size = size
        self.x = x
        self.y = y
    }

    /// Where the glyphs do not tell their text one by one, the text is stated beside them.
    mutating func show(_ cluster: ShapedText.Cluster, blank: UInt32?, in content: inout ContentStream) {
        if let blank, cluster.text.unicodeScalars.count > 1 { return showReversed(cluster, blank: blank, in: &content) }
        let tellsItself = cluster.glyphs.count == 1 && font.meanings[cluster.glyphs[0].identifier] == cluster.text
        if tellsItself { return show(cluster.glyphs[0], in: &content) }
        flush(to: &content)
        span(cluster.text, of: cluster.glyphs, in: &content)
    }

    /// Programs that extract text take glyphs from left to right and then turn right-to-left lines around, character by character. So what
    /// stands for several characters gives its last one, and blanks as wide as a hair give the others, towards the right.
    private mutating func showReversed(_ cluster: ShapedText.Cluster, blank: UInt32, in content: inout ContentStream) {
        flush(to: &content)
        let base = cluster.glyphs.max { font.subset.face.width(of: $0.identifier) < font.subset.face.width(of: $1.identifier) }
        guard let base else { return }
        // Marks above and below have a baseline of their own, which would tear the line apart: they count as part of their letter.
        let marks = cluster.glyphs.filter { $0 != base }
        if !marks.isEmpty { span("", of: marks, in: &content) }
        let characters = cluster.text.unicodeScalars.reversed().map(String.init)
        span(characters[0], of: [base], in: &content)
        let hair = Double(font.subset.face.width(of: blank)) * size / 1_000 * Self.hairScale / 100
        var x = end - hair * Double(characters.count - 1)
        content.write(Self.hairScale, operation: "Tz")
        for character in characters.dropFirst() {
            span(character, of: [ShapedText.Glyph(identifier: blank, x: x, y: 0)], in: &content)
            x += hair
        }
        content.write(100, operation: "Tz")
    }

    private mutating func span(_ text: String, of glyphs: [ShapedText.Glyph], in content: inout ContentStream) {
        content.beginMarkedContent("Span", ["ActualText": .text(text)])
        for glyph in glyphs { show(glyph, in: &content) }
        flush(to: &content)
        content.endMarkedContent()
    }

    /// Per cent of a blank's own width.
    private static let hairScale = 1.0

    private mutating func show(_ glyph: ShapedText.Glyph, in content: inout ContentStream) {
        guard let identifier = font.subset.identifiers[glyph.identifier] else { return }
        if glyph.y != rise { flush(to: &content) }
        if let pen {
            // Thousandths of the size, towards the left.
            let adjustment = ((pen - glyph.x) / size * 1_000).rounded()
            if adjustment != 0 {
                array += "> ".utf8
                PDFNumber(rounding: adjustment).append(to: &array)
                array += " <".utf8
                self.pen = pen - adjustment * size / 1_000
            }
        } else {
            rise = glyph.y
            content.write(1, 0, 0, 1, x + glyph.x, y + glyph.y, operation: "Tm")
            array = Array("[<".utf8)
            pen = glyph.x
        }
        PDFSerializer.append(hexadecimal: [UInt8(identifier >> 8 & 0xFF), UInt8(identifier & 0xFF)], to: &array)
        end = (pen ?? 0) + Double(font.subset.face.width(of: glyph.identifier)) * size / 1_000
        pen = end
    }

    mutating func flush(to content: inout ContentStream) {
        guard pen != nil else { return }
        content.append(array)
        content.write(">] TJ")
        pen = nil
    }
}
