/// Glyphs of one text, placed, in points from the start of their line.
struct ShapedText {
    struct Glyph: Equatable {
        let identifier: UInt32
        let x: Double
        /// Upwards from the baseline.
        let y: Double
    }

    /// The glyphs that together show `text`, which cannot be told apart further.
    struct Cluster {
        let text: String
        let glyphs: [Glyph]
    }

    /// Glyphs of one font, from left to right.
    struct Run {
        let face: Int
        let clusters: [Cluster]
        /// A glyph without ink, in runs from right to left: it carries the characters for which a ligature leaves no glyph.
        let blank: UInt32?
    }

    struct Line {
        let runs: [Run]
        let width: Double
    }

    let text: String
    /// Type size in points.
    let size: Double
    let lines: [Line]
    let isRightToLeft: Bool

    var width: Double { lines.map(\.width).max() ?? 0 }
}
