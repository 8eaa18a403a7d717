import CanonicalJSON
import Foundation
import Hummingbird
import HummingbirdTesting
import Learning
import NIOCore
import Operations
import TestTools
import Testing
import Website

struct OpenAPITests {
    @Test("The description holds every route of the API and no other")
    func routes() async throws {
        let site = TestSite()
        let routes = try websiteRoutes(site.services, site.configuration).filter { $0.contains(" /api/v1/") && !$0.hasPrefix("HEAD ") }
        let described = try await APIDescription(site).operations.keys.map { $0.replacing(" /", with: " /api/v1/", maxReplacements: 1) }
        #expect(routes.subtracting(described) == [])
        #expect(Set(described).subtracting(routes) == [])
    }

    @Test("The description names every operation, under its route")
    func operations() async throws {
        let described = try await APIDescription().operations
        for operation in OperationCatalogue.all {
            #expect(described["\(operation.method.rawValue) /\(operation.path)"]?["operationId"]?.stringValue == operation.name)
        }
        #expect(Set(described.values.compactMap { $0["operationId"]?.stringValue }).count == described.count)
    }

    @Test("Each reference leads somewhere")
    func references() async throws {
        let description = try await APIDescription()
        for reference in description.references { #expect(description.resolved(["$ref": .string(reference)]) != nil, "\(reference)") }
    }

    @Test("It is valid by the schema of OpenAPI 3.1")
    func validity() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "openapi-\(UUID().uuidString.prefix(8)).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(try await APIDescription().json.canonicalBytes).write(to: file)
        let output = try PeerTool.run("openapi-spec-validator", ["--schema", "3.1", file.path])
        #expect(output.status == 0, "\(output.text.suffix(2000))")
    }

    @Test("Headers are told where they are asked for and given")
    func headers() async throws {
        let description = try await APIDescription()
        for operation in OperationCatalogue.all {
            let entry = description.operations["\(operation.method.rawValue) /\(operation.path)"]
            let asked = Set((entry?["parameters"]?.arrayValue ?? []).compactMap { description.resolved($0)?["name"]?.stringValue })
            #expect(asked.contains("Idempotency-Key") == (operation.method != .get))
            #expect(asked.contains("If-Match") == operation.takesVersion)
            let told = Set((entry?["responses"]?["200"]?["headers"]?.objectValue ?? [:]).keys)
            #expect(told.contains("ETag") == operation.tellsVersion)
            #expect(told.contains("Location") == operation.tellsLocation)
            #expect(description.resolved(entry?["responses"]?["401"])?["headers"]?["WWW-Authenticate"] != nil)
            #expect(description.resolved(entry?["responses"]?["503"])?["headers"]?["Retry-After"] != nil)
            #expect((entry?["responses"]?["412"] != nil) == operation.takesVersion)
        }
    }

    @Test(
        "The cookie has the name that browsers get",
        arguments: [("https://academy.example", "__Host-academy"), ("http://localhost:8080", "academy")]
    )
    func cookie(address: String, name: String) async throws {
        var site = TestSite()
        site.identity = Samples.identity(address: address)
        let schemes = try await APIDescription(site).json["components"]?["securitySchemes"]
        #expect(schemes?["session"]?["name"]?.stringValue == name)
    }

    @Test("Each operation has its route, and takes no field that it does not know", arguments: OperationCatalogue.all.map { $0.name })
    func fields(name: String) async throws {
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
}
