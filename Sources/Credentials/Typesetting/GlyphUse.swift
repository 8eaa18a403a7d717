/// Which glyphs of which fonts a part of a document shows, and what each of them means as text.
struct GlyphUse {
    /// By face, by glyph.
    private(set) var meanings: [Int: [UInt32: String]] = [:]

    mutating func add(_ text: ShapedText) {
        for line in text.lines {
            for run in line.runs {
                for cluster in run.clusters { add(cluster, face: run.face) }
                if let blank = run.blank { meanings[run.face, default: [:]][blank] = " " }
            }
        }
    }

    /// A glyph that stands alone means its cluster, the first time; several glyphs share their text, which the page then spells out itself.
    private mutating func add(_ cluster: ShapedText.Cluster, face: Int) {
        for glyph in cluster.glyphs {
            let isAlone = cluster.glyphs.count == 1
            if meanings[face]?[glyph.identifier] == nil {
                meanings[face, default: [:]][glyph.identifier] = isAlone ? cluster.text : String(cluster.text.unicodeScalars.prefix(1))
            }
        }
    }
}
