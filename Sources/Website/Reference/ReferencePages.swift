import CanonicalJSON
import Hummingbird
import Learning
import Operations

/// `/api` and what lies below: the API for readers, of the same definitions as its routes and its OpenAPI document.
struct ReferencePages: Sendable {
    private let frame: PageFrame
    private let texts: ReferenceTexts
    private let publicAddress: String

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, texts, publicAddress) = (frame, values.text.reference, values.publicAddress) }

    func index() -> Response {
        frame.response(title: texts.heading, switchTo: ReferenceAddress.index) { page in
            page.title(texts.heading)
            page.lead(texts.lead)
            page.heading(texts.accessHeading)
            for text in [texts.access, texts.sameAgain, texts.lists] { page.paragraph(text) }
            page.markup("<p><a href=\"")
            page.text(APIEndpoint.openAPI.route)
            page.markup("\">")
            page.text(texts.documentLink)
            page.markup("</a> · ")
            page.link(texts.problemsLink, to: ReferenceAddress.problems, frame.language)
            page.markup("</p>\n")
            page.heading(texts.nounsHeading)
            let nouns = OperationCatalogue.nouns
            page.table(texts.nounsHeading, [texts.noun, texts.operations], rows: nouns.count) { row, column, page in
                if column == 0 {
                    page.link(nouns[row].name[frame.language], to: ReferenceAddress.noun(nouns[row].key), frame.language)
                } else {
                    summaries(of: nouns[row], to: &page)
                }
            }
        }
    }

    private func summaries(of noun: OperationNoun, to page: inout HTMLWriter) {
        for (index, endpoint) in Self.endpoints(of: noun).enumerated() {
            if index > 0 { page.text(" ") }
            page.english(endpoint.summary, on: frame.language)
        }
    }

    func noun(_ noun: OperationNoun) -> Response {
        let endpoints = Self.endpoints(of: noun)
        let name = noun.name[frame.language]
        return frame.response(title: "\(texts.heading): \(name)", switchTo: ReferenceAddress.noun(noun.key)) { page in
            page.title(name)
            page.markup("<p>")
            page.link(texts.back, to: ReferenceAddress.index, frame.language)
            page.markup("</p>\n")
            for endpoint in endpoints {
                EndpointSection(endpoint: endpoint, texts: texts, language: frame.language, publicAddress: publicAddress).write(to: &page)
            }
            shapes(Self.components(of: endpoints), to: &page)
        }
    }

    private func shapes(_ components: [String: JSONValue], to page: inout HTMLWriter) {
        guard !components.isEmpty else { return }
        page.heading(texts.shapesHeading)
        for (name, schema) in components.sorted(by: { $0.key < $1.key }) {
            page.markup("<h3 id=\"")
            page.text(name)
            page.markup("\">")
            page.code(name)
            page.markup("</h3>\n")
            ShapeTable(rows: SchemaRow.all(of: schema), texts: texts, language: frame.language).write(to: &page)
        }
    }

    func problems() -> Response {
        let problems = DescribedProblem.all
        return frame.response(title: texts.problemsHeading, switchTo: ReferenceAddress.problems) { page in
            page.title(texts.problemsHeading)
            page.lead(texts.problemsLead)
            page.markup("<p>")
            page.link(texts.back, to: ReferenceAddress.index, frame.language)
            page.markup("</p>\n")
            for status in Set(problems.map(\.status.code)).sorted() {
                let rows = problems.filter { $0.status.code == status }
                page.heading("\(status) \(rows[0].status.reasonPhrase)", id: "status-\(status)")
                page.table("\(status)", [texts.code, texts.meaning], rows: rows.count) { row, column, page in
                    if column == 0 { page.code(rows[row].code) } else { page.text(rows[row].sentence[frame.language]) }
                }
            }
        }
    }

    private static func endpoints(of noun: OperationNoun) -> [APIEndpoint] { APIEndpoint.all.filter { $0.noun == noun.key } }

    private static func components(of endpoints: [APIEndpoint]) -> [String: JSONValue] {
        endpoints.reduce(into: [:]) { all, endpoint in
            for schema in endpoint.schemas {
                all.merge(schema.components) { first, _ in first }
            }
        }
    }
}
