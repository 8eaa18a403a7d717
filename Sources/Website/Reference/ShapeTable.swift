import Learning

/// The members of something that is told, one row each.
struct ShapeTable: Sendable {
    let rows: [SchemaRow]
    let texts: ReferenceTexts
    let language: Language

    func write(to page: inout HTMLWriter) {
        page.table(texts.answer, [texts.field, texts.kind, texts.meaning], rows: rows.count) { row, column, page in
            switch column {
            case 0: page.code(rows[row].path)
            case 1: SchemaKind(texts: texts).write(rows[row].schema, to: &page)
            default: page.english(rows[row].meaning, on: language)
            }
        }
    }
}
