import Hummingbird
import HummingbirdTesting
import Learning
import NIOCore
import Testing
import Website

@Suite("What others check badges by")
struct BadgeRouteTests {
    @Test(
        "The issuer's documents are for everybody, from any site",
        arguments: [
            ("/.well-known/did.json", "application/did+json", "identity"), ("/.well-known/jwks.json", "application/jwk-set+json", "keySet"),
            ("/credentials/issuer", "application/ld+json", "profile"),
        ]
    )
    func issuer(path: String, mediaType: String, kind: String) async throws {
        try await AccountSite.with { _, client in
            let answer = try await client.execute(uri: path, method: .get)
            #expect(answer.status == .ok && answer.headers[.contentType] == mediaType)
            #expect(answer.headers[.accessControlAllowOrigin] == "*" && answer.headers[.cacheControl] == "public, max-age=300")
            #expect(String(buffer: answer.body).contains("\"kind\":\"\(kind)\",\"issuer\":\"did:web:academy.example\""))
        }
    }

    @Test(
        "A list that there is none, and one by another spelling of its number, are not found",
        arguments: ["1", "2/suspension", "01", "+1", "x", "1/revocation"]
    )
    func noList(path: String) async throws {
        try await AccountSite.with { _, client in
            let answer = try await client.execute(uri: "/credentials/status/" + path, method: .get, headers: [.accept: "application/json"])
            #expect(answer.status == .notFound)
        }
    }

    @Test("A link that shows nothing says so, whatever it is", arguments: ["x", "x/png", "x/exe", String(repeating: "A", count: 43), "%FF"])
    func noShare(path: String) async throws {
        try await AccountSite.with { _, client in
            let answer = try await client.execute(uri: "/share/" + path, method: .get)
            #expect(answer.status == .notFound || answer.status == .badRequest)
        }
    }

    @Test(
        "Badges of documents and links to them ask who one is",
        arguments: ["/documents/IDPA-7K2M-9QXR-4T1C/badge/png", "/api/v1/documents/x/badge/json"]
    )
    func guarded(path: String) async throws {
        try await AccountSite.with { _, client in
            let answer = try await client.execute(uri: path, method: .get)
            #expect([.seeOther, .unauthorized].contains(answer.status))
        }
    }

    @Test("The statement of a code is read when it is handed in, and its words are shown as text")
    func statement() async throws {
        try await AccountSite.with { _, client in
            let browser = Browser(client)
            let form = try await browser.page("/verify?lang=en")
            #expect(form.elements.contains { $0.attributes["name"] == "statement" })
            let read = try TestPage(await browser.post("/verify?lang=en", ["statement": "https://academy.example/verify?serial=1&code=2#good"]))
            #expect(read.text.contains("Noa <Levi>") && read.text.contains("2 November 2026") && read.text.contains("SHA-256 0102"))
            #expect(read.text.contains("does not say whether the award still holds"))
            let refused = try await browser.post("/verify?lang=en", ["statement": "other"])
            #expect(refused.status == .badRequest || refused.status == .unprocessableContent)
            #expect(try TestPage(refused).problem == "statement-refused")
        }
    }
}
