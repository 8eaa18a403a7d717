import CanonicalJSON

/// What a schema allows, written into a page: a shape with a name of its own leads to where it is told.
struct SchemaKind: Sendable {
    let texts: ReferenceTexts

    func write(_ schema: JSONValue, to page: inout HTMLWriter) {
        for (index, part) in SchemaWords(texts: texts).parts(schema).enumerated() {
            if index > 0 { page.text(" ") }
            switch part {
            case .words(let words): page.text(words)
            case .literal(let literal): page.code(literal)
            case .shape(let name):
                page.markup("<a href=\"#")
                page.text(name)
                page.markup("\">")
                page.text(name)
                page.markup("</a>")
            }
        }
    }
}
