/// Makes the pages of a document: text in any script of the recorded fonts, tagged, archival, lacking only its signature.
///
/// A composer belongs to one thread at a time, as the Pango objects inside it do; it is not `Sendable`, so the compiler holds callers to
/// that. Threads that render side by side have a composer each. The same request gives the same bytes.
public final class PageComposer {
    /// Bytes of UTF-8 in one field.
    public static let longestField = 600
    /// Bytes of UTF-8 in a field of paragraphs.
    public static let longestText = 12_000
    /// Rows of one table.
    public static let mostRows = 400
    /// Pages of a document.
    public static let mostPages = StrictReader.greatestPageCount

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
        let languages = request.language.languages
        let values = try FieldValues(request.fields, for: template.design.fields, languages: languages)
        let tables = try TableValues(request.tables, for: template.design, languages: languages)
        let items = try ItemSetter(typesetter: typesetter, request: request, values: values, tables: tables).items(of: template)
        let layout = try DocumentLayout(items: items, template: template, values: values, typesetter: typesetter)
        let page = PageAssembly(
            template: template,
            layout: layout,
            request: request,
            fonts: try layout.glyphUse.embeddedFonts(named: "P", faces: typesetter.faces),
            seal: template.seal(values)
        )
        return try page.document()
    }

    private func template(_ name: String, _ request: PageRequest) throws(PageError) -> PageTemplate {
        let key = TemplateKey(design: name, language: request.language, isSpecimen: request.isSpecimen)
        if let template = templates[key] { return template }
        guard let design = library.designs[name] else { throw .unknownDesign(name) }
        let template = try PageTemplate(design: design, language: request.language, isSpecimen: request.isSpecimen, typesetter: typesetter)
        templates[key] = template
        return template
    }
}

extension PageTemplate {
    /// What a screen reader says for the seal.
    func seal(_ values: FieldValues) -> String {
        let main = language.languages[0]
        return design.sealDescription[main]?.filled { values.value($0, main) } ?? ""
    }
}
