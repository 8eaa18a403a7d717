import CanonicalJSON
import Foundation

/// A browser that has signed in: its cookies, and the token that its forms carry.
struct SignedIn: Sendable {
    private let cookie: String
    private let formToken: String

    /// Invited, chooses a password, signs in.
    static func choosingPassword(_ name: String, in journey: JourneyAcademy, through port: Int) async throws -> SignedIn {
        let (email, password) = (JourneyAcademy.staff(name), "a long password for a test")
        let reset = try await journey.academy.done("account", "password-reset", email)
        guard let link = reset["link"]?.stringValue ?? reset["address"]?.stringValue, let code = link.split(separator: "=").last else {
            throw UnexpectedOutput("no code in \(reset.canonicalText)")
        }
        let chosen = try await HTTPRequest.form("/choose-password", ["code": String(code), "password": password]).send(to: port)
        guard chosen.status == 303 else { throw UnexpectedOutput("choose-password: \(chosen.status) \(chosen.body)") }
        return try await SignedIn(email, password, to: port)
    }

    init(_ email: String, _ password: String, to port: Int) async throws {
        let answer = try await HTTPRequest.form("/sign-in", ["email": email, "password": password]).send(to: port)
        guard answer.status == 303 else { throw UnexpectedOutput("sign-in: \(answer.status) \(answer.body)") }
        let cookies = answer.head.split(separator: "\r\n").filter { $0.lowercased().hasPrefix("set-cookie:") }
            .compactMap { $0.dropFirst("set-cookie:".count).split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces) } }
        cookie = cookies.joined(separator: "; ")
        let account = try await HTTPRequest("GET", "/account", headers: ["Cookie": cookie]).send(to: port)
        guard let token = account.body.firstMatch(of: #/name="form-token" value="([^"]+)"/#)?.1 else {
            throw UnexpectedOutput("no form token: \(account.status) \(account.body)")
        }
        formToken = String(token)
    }

    func get(_ path: String, from port: Int) async throws -> HTTPConnection.Answer {
        try await HTTPRequest("GET", path, headers: ["Cookie": cookie]).send(to: port)
    }

    func post(_ path: String, _ fields: [String: String], to port: Int) async throws -> HTTPConnection.Answer {
        try await HTTPRequest.form(path, fields.merging(["form-token": formToken]) { own, _ in own }).with(["Cookie": cookie]).send(to: port)
    }
}
