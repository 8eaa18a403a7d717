/// Makes the one page of a certificate: text in any script of the recorded fonts, tagged, archival, lacking only its signature.
///
/// A composer belongs to one thread at a time, as the Pango objects inside it do; it is not `Sendable`, so the compiler holds callers to
/// that. Threads that render side by side have a composer each. The same request gives the same bytes.
public final class PageComposer {
    /// Bytes of UTF-8 in one field.
    public static let longestField = 600

    private let library: DesignLibrary
    private let typesetter: Typesetter
    private var templates: [TemplateKey: PageTemplate] = [:]

    private struct TemplateKey: Hashable {
        let design: String
        let language: PageLanguage
        let isSpecimen: Bool
    }

    /// Opens the fonts of `library`.
    public init(library: DesignLibrary) throws(PageError) {
        self.library = library
        do throws(TypesettingError) {
            typesetter = try Typesetter(files: library.fonts)
        } catch {
            throw PageError(error)
        }
    }

    /// Composes a document of the design named `design`.
    public func compose(design: String, _ request: PageRequest) throws(PageError) -> UnsealedDocument {
        try request.check()
        let template = try template(design, request)
        let values = try FieldValues(request.fields, for: template.design, languages: request.language.languages)
        let items = try items(of: template, values: values, request: request)
        var use = GlyphUse()
        for item in items { if case .personal(let paragraph) = item.content { use.add(paragraph.shaped) } }
        let page = PageAssembly(
            template: template,
            items: items,
            tops: try PageStack.tops(of: items),
            request: request,
            fonts: try use.embeddedFonts(named: "P", faces: typesetter.faces),
            seal: template.seal(values)
        )
        return page.document()
    }

    private func template(_ name: String, _ request: PageRequest) throws(PageError) -> PageTemplate {
        let key = TemplateKey(design: name, language: request.language, isSpecimen: request.isSpecimen)
        if let template = templates[key] { return template }
        guard let design = library.designs[name] else { throw .unknownDesign(name) }
        let template = try PageTemplate(design: design, language: request.language, isSpecimen: request.isSpecimen, typesetter: typesetter)
        templates[key] = template
        return template
    }

    private func items(of template: PageTemplate, values: FieldValues, request: PageRequest) throws(PageError) -> [PageItem] {
        let setter = BlockSetter(typesetter: typesetter, language: request.language)
        var items: [PageItem] = []
        for item in template.items {
            switch item {
            case .fixed(let paragraph, let region, let space):
                items.append(PageItem(region: region, space: space, height: paragraph.height, content: .fixed(paragraph)))
            case .text(let block, let templates, let style):
                let paragraphs = try setter.paragraphs(block, style: style) { language in
                    templates[language]?.filled { values.value($0, language) }
                }
                for (index, paragraph) in paragraphs.enumerated() {
                    let space = index == 0 ? block.space(in: request.language) : 0
                    items.append(PageItem(region: block.region, space: space, height: paragraph.height, content: .personal(paragraph)))
                }
            case .code(let block, let size, let alternative, let alignment):
                let text = request.language.languages.compactMap { language in alternative[language]?.filled { values.value($0, language) } }
                items.append(
                    PageItem(
                        region: block.region,
                        space: block.space(in: request.language),
                        height: size,
                        content: .code(try QRCode(request.code), alternative: text.joined(separator: " / "), alignment: alignment)
                    )
                )
            }
        }
        return items
    }
}

extension PageTemplate {
    /// What a screen reader says for the seal.
    func seal(_ values: FieldValues) -> String {
        let main = language.languages[0]
        return design.sealDescription[main]?.filled { values.value($0, main) } ?? ""
    }
}
