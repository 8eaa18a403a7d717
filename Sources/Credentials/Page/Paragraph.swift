/// A block's text in one language, set and ready to be placed.
struct Paragraph {
    let role: String
    /// Where it is not the document's.
    let language: TextLanguage?
    let shaped: ShapedText
    let style: TextStyle

    /// Baselines are evenly spaced whatever scripts a line holds, so that the page keeps its rhythm with every name.
    var lineHeight: Double { shaped.size * style.leading }

    var height: Double { Double(shaped.lines.count) * shaped.size * style.leading }

    /// The text for a screen reader, where glyphs lie from right to left.
    var actualText: String? { shaped.isRightToLeft ? shaped.text : nil }

    /// Paints `part` of the lines, or all of them, below the origin and to its right, in a column of `width` points.
    func paint(_ part: Range<Int>? = nil, width: Double, with painter: TextPainter, to content: inout ContentStream) {
        content.setFill(style.colour)
        let spacing = shaped.size * style.leading
        for (index, line) in shaped.lines[part ?? shaped.lines.indices].enumerated() {
            let x =
                switch style.alignment {
                case .left: 0.0
                case .centre: (width - line.width) / 2
                case .right: width - line.width
                }
            // Half the height of a letter without ascenders: this centres the line in its space.
            let baseline = (Double(index) + 0.5) * spacing + shaped.size * Self.halfLetterHeight
            painter.paint(line, size: shaped.size, x: x, y: -baseline, to: &content)
        }
    }

    private static let halfLetterHeight = 0.32
}
