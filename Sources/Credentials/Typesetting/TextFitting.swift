extension Typesetter {
    private static let step = 0.25

    /// `text` at the largest size of `style` at which it fits `width`, or nil where even the least one is too large.
    func fit(_ text: String, style: TextStyle, language: String, width: Double) throws(TypesettingError) -> ShapedText? {
        if style.lines == 1 {
            // Shaping without hinting is the same at every size: one line is shaped once and scaled.
            let natural = try shape(text, style: style, size: style.size, language: language, width: nil)
            let fitting = (style.size * width / max(natural.width, 1) / Self.step).rounded(.down) * Self.step
            let size = min(style.size, max(style.minimumSize, fitting))
            let line = size == style.size ? natural : natural.scaled(to: size)
            if line.lines.count == 1, line.width <= width { return line }
            return try broken(text, style: style, size: style.minimumSize, language: language, width: width)
        }
        var size = style.size
        while size > style.minimumSize {
            if let text = try broken(text, style: style, size: size, language: language, width: width) { return text }
            size -= Self.step
        }
        return try broken(text, style: style, size: style.minimumSize, language: language, width: width)
    }

    /// `text` in as many lines as it needs, at the largest size at which its longest word fits `width`, or nil where not even the least one will do.
    func flow(_ text: String, style: TextStyle, language: String, width: Double) throws(TypesettingError) -> ShapedText? {
        var size = style.size
        while true {
            let shaped = try shape(text, style: style, size: size, language: language, width: width)
            if shaped.width <= width { return shaped }
            if size <= style.minimumSize { return nil }
            size = max(style.minimumSize, size - Self.step)
        }
    }

    /// Nil where the lines are too many or one of them, a single long word, is too wide.
    private func broken(
        _ text: String,
        style: TextStyle,
        size: Double,
        language: String,
        width: Double
    ) throws(TypesettingError) -> ShapedText? {
        let shaped = try shape(text, style: style, size: size, language: language, width: width)
        let allowed = size > style.minimumSize ? style.lines : style.linesAtMinimum
        return shaped.lines.count <= allowed && shaped.width <= width ? shaped : nil
    }
}

extension ShapedText {
    /// The same glyphs at another size.
    func scaled(to size: Double) -> ShapedText {
        let factor = size / self.size
        let lines = lines.map { line in
            let runs = line.runs.map { run in
                let clusters = run.clusters.map { cluster in
                    Cluster(
                        text: cluster.text,
                        glyphs: cluster.glyphs.map { Glyph(identifier: $0.identifier, x: $0.x * factor, y: $0.y * factor) }
                    )
                }
                return Run(face: run.face, clusters: clusters, blank: run.blank)
            }
            return Line(runs: runs, width: line.width * factor)
        }
        return ShapedText(text: text, size: size, lines: lines, isRightToLeft: isRightToLeft)
    }
}
