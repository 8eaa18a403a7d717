/// Sets text in the languages of an edition.
struct BlockSetter {
    let typesetter: Typesetter
    let language: PageLanguage

    /// Where text is set.
    struct Measure {
        let width: Double
        /// Takes as many lines as it needs instead of shrinking to those its style allows.
        let isFlowing: Bool

        init(_ region: Design.Region) {
            width = region.width
            isFlowing = region.isFlowing
        }

        init(cell width: Double) {
            self.width = width
            isFlowing = true
        }
    }

    /// One paragraph for each language, or one where the text is the same in all; none where a field is empty.
    func paragraphs(
        _ role: String,
        in measure: Measure,
        style: Design.StyleFamily,
        text: (TextLanguage) -> String?
    ) throws(PageError) -> [Paragraph] {
        let main = language.languages[0]
        guard let first = text(main) else { return [] }
        guard language == .bilingual else { return [try paragraph(role, first, main, style.single, in: measure)] }
        let original = try paragraph(role, first, main, style.bilingual, in: measure)
        guard let second = text(language.languages[1]), second != first else { return [original] }
        return [original, try paragraph(role, second, language.languages[1], style.translation, in: measure)]
    }

    /// A paragraph for each line of a text, language after language: whoever reads one need not skip the other at each of them.
    func paragraphs(
        ofLines text: (TextLanguage) -> String,
        role: String,
        in measure: Measure,
        style: Design.StyleFamily
    ) throws(PageError) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        for (index, textLanguage) in language.languages.enumerated() {
            if index > 0 && text(textLanguage) == text(language.languages[0]) { continue }
            let style = language == .bilingual ? index == 0 ? style.bilingual : style.translation : style.single
            for line in text(textLanguage).split(separator: "\n") {
                paragraphs.append(try paragraph(role, String(line), textLanguage, style, in: measure))
            }
        }
        return paragraphs
    }

    private func paragraph(
        _ role: String,
        _ text: String,
        _ textLanguage: TextLanguage,
        _ style: TextStyle,
        in measure: Measure
    ) throws(PageError) -> Paragraph {
        let shaped: ShapedText?
        do throws(TypesettingError) {
            let language = textLanguage.rawValue
            shaped =
                measure.isFlowing
                ? try typesetter.flow(text, style: style, language: language, width: measure.width)
                : try typesetter.fit(text, style: style, language: language, width: measure.width)
        } catch {
            throw PageError(error)
        }
        guard let shaped else { throw .doesNotFit(text: text) }
        let isMain = textLanguage == language.languages[0]
        return Paragraph(role: role, language: isMain ? nil : textLanguage, shaped: shaped, style: style)
    }
}
