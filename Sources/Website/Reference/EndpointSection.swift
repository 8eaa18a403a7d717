import CanonicalJSON
import Hummingbird
import Learning
import Operations

/// One endpoint on its noun's page: what it does, who may, what it takes and tells, how it is called.
struct EndpointSection: Sendable {
    let endpoint: APIEndpoint
    let texts: ReferenceTexts
    let language: Language
    let publicAddress: String

    func write(to page: inout HTMLWriter) {
        page.markup("<section class=\"endpoint\" aria-labelledby=\"")
        page.text(endpoint.name)
        page.markup("\">\n")
        heading(to: &page)
        fields(to: &page)
        answer(to: &page)
        page.markup("<p class=\"reference\">")
        page.text("\(texts.problems): ")
        for (index, status) in endpoint.problems.enumerated() {
            if index > 0 { page.text(", ") }
            page.link("\(status.code)", to: ReferenceAddress.problems, language)
        }
        page.markup("</p>\n<pre aria-label=\"")
        page.text(texts.example)
        page.markup("\"><code>")
        page.text(CurlExample(endpoint, at: publicAddress).text)
        page.markup("</code></pre>\n</section>\n")
    }

    private func heading(to page: inout HTMLWriter) {
        page.markup("<h2 id=\"")
        page.text(endpoint.name)
        page.markup("\">")
        page.english(endpoint.summary, on: language)
        page.markup("</h2>\n<p>")
        page.code("\(endpoint.method.rawValue) \(endpoint.route)")
        page.markup("</p>\n<p class=\"reference\">")
        page.code(endpoint.name)
        page.text(" · \(texts.mayCall): \(audience)")
        page.markup("</p>\n")
    }

    private var audience: String {
        if endpoint.isOpen { return texts.everybody }
        return endpoint.roles.isEmpty ? texts.operatorAlone : endpoint.roles.map { RoleText.name($0)[language] }.joined(separator: ", ")
    }

    private func fields(to page: inout HTMLWriter) {
        let given = endpoint.parameters.filter { $0.name != APIParameter.language.name }.map {
            (row: SchemaRow(path: $0.name, schema: $0.schema.json, isRequired: $0.isRequired), place: place($0.place), meaning: $0.meaning)
        }
        let body = endpoint.body.map { SchemaRow.all(of: $0.schema.json) } ?? []
        let rows = given + body.filter { !$0.path.isEmpty }.map { (row: $0, place: texts.inBody, meaning: $0.meaning) }
        page.table(texts.fields, [texts.field, texts.place, texts.kind, texts.meaning], rows: rows.count) { row, column, page in
            switch column {
            case 0: page.code(rows[row].row.path)
            case 1: page.text(rows[row].place)
            case 2: kind(rows[row].row, to: &page)
            default: page.english(rows[row].meaning, on: language)
            }
        }
    }

    private func answer(to page: inout HTMLWriter) {
        page.markup("<p>")
        page.text("\(texts.answer): ")
        let rows = SchemaRow.all(of: endpoint.answer.schema.json)
        if endpoint.answer.schema.json == [:] {
            page.text("\(texts.bytes) \(endpoint.answer.mediaTypes.joined(separator: ", "))")
        } else if let whole = rows.first, whole.path.isEmpty {
            SchemaKind(texts: texts).write(whole.schema, to: &page)
        } else {
            page.text(texts.object)
        }
        if !endpoint.headers.isEmpty { page.text(", \(texts.answerHeaders) \(endpoint.headers.map(\.rawValue).joined(separator: ", "))") }
        page.markup("</p>\n")
        ShapeTable(rows: rows.filter { !$0.path.isEmpty }, texts: texts, language: language).write(to: &page)
    }

    private func kind(_ row: SchemaRow, to page: inout HTMLWriter) {
        SchemaKind(texts: texts).write(row.schema, to: &page)
        if !row.isRequired { page.text(" (\(texts.optional))") }
    }

    private func place(_ place: APIParameter.Place) -> String {
        switch place {
        case .path: texts.inPath
        case .query: texts.inQuery
        case .header: texts.inHeader
        }
    }
}
