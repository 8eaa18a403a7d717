/// Sets the text of a block in the languages of an edition.
struct BlockSetter {
    let typesetter: Typesetter
    let language: PageLanguage

    /// One paragraph for each language, or one where the text is the same in all; none where a field is empty.
    func paragraphs(
        _ block: Design.Block,
        style: Design.StyleFamily,
        text: (TextLanguage) -> String?
    ) throws(PageError) -> [Paragraph] {
        let main = language.languages[0]
        guard let first = text(main) else { return [] }
        guard language == .bilingual else { return [try paragraph(block, first, main, style.single)] }
        let original = try paragraph(block, first, main, style.bilingual)
        guard let second = text(language.languages[1]), second != first else { return [original] }
        return [original, try paragraph(block, second, language.languages[1], style.translation)]
    }

    private func paragraph(
        _ block: Design.Block,
        _ text: String,
        _ textLanguage: TextLanguage,
        _ style: TextStyle
    ) throws(PageError) -> Paragraph {
        let shaped: ShapedText?
        do throws(TypesettingError) {
            shaped = try typesetter.fit(text, style: style, language: textLanguage.rawValue, width: block.region.width)
        } catch {
            throw PageError(error)
        }
        guard let shaped else { throw .doesNotFit(text: text) }
        let isMain = textLanguage == language.languages[0]
        return Paragraph(role: block.role, language: isMain ? nil : textLanguage, shaped: shaped, style: style)
    }
}
