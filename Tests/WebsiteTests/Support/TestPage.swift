import Foundation
import FoundationXML
import HTTPTypes
import Hummingbird
import HummingbirdTesting

/// A page read strictly, as XML: every element closed, every attribute quoted, every reference known.
struct TestPage {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// With everything inside it, white space folded.
        var text: String
    }

    let status: HTTPResponse.Status
    let headers: HTTPFields
    let source: String
    let elements: [Element]

    init(_ response: TestResponse) throws {
        try self.init(status: response.status, headers: response.headers, source: String(buffer: response.body))
    }

    init(status: HTTPResponse.Status, headers: HTTPFields, source: String) throws {
        self.status = status
        self.headers = headers
        self.source = source
        elements = try PageReader.read(source)
    }

    /// Everything a reader sees.
    var text: String { first("body")?.text ?? "" }

    var title: String? { first("title")?.text }

    var problem: String? { elements.first { $0.name == "meta" && $0.attributes["name"] == "problem" }?.attributes["content"] }

    func first(_ name: String) -> Element? { elements.first { $0.name == name } }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    func element(id: String) -> Element? { elements.first { $0.attributes["id"] == id } }

    /// The value beside a label in a list of facts.
    func fact(_ label: String) -> String? {
        let terms = elements.filter { $0.name == "dt" || $0.name == "dd" }
        guard let index = terms.firstIndex(where: { $0.name == "dt" && $0.text == label }), index + 1 < terms.count else { return nil }
        return terms[index + 1].text
    }
}

private final class PageReader: NSObject, XMLParserDelegate {
    private var elements: [TestPage.Element] = []
    private var open: [Int] = []

    static func read(_ source: String) throws -> [TestPage.Element] {
        let reader = PageReader()
        let parser = XMLParser(data: Data(source.utf8))
        parser.delegate = reader
        guard parser.parse() else {
            throw NotWellFormed(line: parser.lineNumber, reason: parser.parserError.map { "\($0)" } ?? "", source: source)
        }
        return reader.elements.map {
            TestPage.Element(name: $0.name, attributes: $0.attributes, text: $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(TestPage.Element(name: name, attributes: attributes, text: ""))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
        if ["p", "li", "dd", "dt", "h1", "h2", "div", "bdi", "span"].contains(name) { append(" ") }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { append(text) }

    private func append(_ text: String) {
        for index in open { elements[index].text += text }
    }
}

struct NotWellFormed: Error {
    let line: Int
    let reason: String
    let source: String
}
