import CanonicalJSON
import Hummingbird
import HummingbirdTesting
import Learning
import NIOCore
import Operations
import Testing

struct OpenAPITests {
    private static func document() async throws -> JSONValue {
        let response = try await TestSite().request("/api/v1/openapi.json")
        #expect(response.status == .ok)
        return try JSONValue.parse(String(buffer: response.body))
    }

    @Test("The description names every operation, under its route")
    func operations() async throws {
        let document = try await Self.document()
        for operation in OperationCatalogue.all {
            let entry = document["paths"]?["/\(operation.path)"]?[operation.method.rawValue.lowercased()]
            #expect(entry?["operationId"]?.stringValue == operation.name)
        }
    }

    @Test("Each reference leads somewhere")
    func references() async throws {
        let document = try await Self.document()
        for reference in Self.references(in: document) {
            let steps = reference.split(separator: "/").dropFirst().map(String.init)
            let target = steps.reduce(document as JSONValue?) { $0?[$1] }
            #expect(target != nil, "\(reference)")
        }
    }

    @Test("Each operation has its route, and takes no field that it does not know", arguments: OperationCatalogue.all.map { $0.name })
    func routes(name: String) async throws {
        let operation = try #require(OperationCatalogue.named(name))
        let path = operation.path.steps.map { step in
            if case .word(let word) = step { word } else { "~" }
        }
        let method = try #require(HTTPRequest.Method(operation.method.rawValue))
        let uri = "/api/v1/" + path.joined(separator: "/") + (operation.method == .get ? "?no-such-field=1" : "")
        let body = operation.method == .get ? nil : ByteBuffer(string: "{\"no-such-field\":1}")
        let response = try await TestSite().request(uri, method: method, headers: [.contentType: "application/json"], body: body)
        let problem = try JSONValue.parse(String(buffer: response.body))
        #expect(response.status == .unprocessableContent)
        #expect(problem["code"]?.stringValue == "invalid-input")
        let isTold = problem["errors"]?.arrayValue?.contains { $0["field"]?.stringValue == "no-such-field" }
        #expect(isTold == true)
    }

    private static func references(in json: JSONValue) -> Set<String> {
        switch json {
        case .object(let members):
            members.reduce(into: []) { all, member in
                if member.key == "$ref", let reference = member.value.stringValue {
                    all.insert(reference)
                } else {
                    all.formUnion(references(in: member.value))
                }
            }
        case .array(let elements): elements.reduce(into: []) { $0.formUnion(references(in: $1)) }
        default: []
        }
    }
}
