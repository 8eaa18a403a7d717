import CanonicalJSON
import Foundation
import Testing

/// A fresh academy with its staff, a server, and a clock that is set forward: people work through `/api/v1`, each with a token of their own. Only what needs the
/// machine itself - founding, roles, sealing, the clock's own work - is done by the command line.
final class JourneyAcademy: Sendable {
    let academy: TestAcademy
    let server: RunningServer
    let description: APIDescription
    private let clock: MovableClock
    private let tokens = TokenBook()

    static let day = "2030-01-14"
    static let offices = ["secretariat", "registrar", "approver", "auditor", "governing-board", "board-secretary"]
    static let duties: KeyValuePairs = [
        "chair": "board-chair", "member.one": "board-member", "member.two": "board-member", "external.examiner": "external-examiner",
        "panel.one": "selection-panel", "panel.two": "selection-panel", "ines": "instructor", "ivan": "instructor", "sara": "second-marker",
        "simon": "second-marker", "moderator": "moderator",
    ]
    static let board: [JSONValue] = ["chair", "member.one", "member.two", "external.examiner"].map { .string(staff($0)) }

    private init(_ academy: TestAcademy, _ clock: MovableClock, _ server: RunningServer) async throws {
        (self.academy, self.clock, self.server) = (academy, clock, server)
        description = try await APIDescription(of: server)
    }

    static func staff(_ name: String) -> String { name.contains("@") ? name : "\(name)@academy.example" }

    static func with(_ engine: Engine, _ body: (JourneyAcademy) async throws -> Void) async throws {
        try await TestAcademy.with(engine) { bare in
            let clock = try MovableClock(in: bare.folder)
            let academy = bare.inSurroundings(clock.environment)
            try clock.move(to: "\(day)T09:00")
            try await academy.found()
            try await academy.done("course", "import", TestAcademy.repository.appendingPathComponent("courses").path)
            for office in offices {
                let name = office.replacing("-", with: ".")
                try await academy.done("account", "open", staff(name), "--name", name)
                try await academy.done("account", "grant", staff(name), office)
            }
            for (name, _) in duties { try await academy.done("account", "open", staff(name), "--name", name) }
            let server = try await RunningServer.start(in: academy)
            try await body(JourneyAcademy(academy, clock, server))
            try await server.stop()
            #expect(try await academy.run("audit", "verify").status == 0)
        }
    }

    /// Somebody by the first part of an address of the academy's own, or by a whole address.
    func callAsFunction(_ name: String) -> APICaller {
        let email = Self.staff(name)
        return APICaller(description: description, port: server.port, email: email) { [self] in
            try await tokens.token(of: email) {
                let made = try await academy.done(
                    "token",
                    "create",
                    email,
                    "--name",
                    UUID().uuidString,
                    "--scope",
                    "read",
                    "--scope",
                    "write",
                    "--days",
                    "365"
                )
                guard let secret = made["secret"]?.stringValue else { throw UnexpectedOutput("no token for \(email)") }
                return secret
            }
        }
    }

    var stranger: APICaller { APICaller(description: description, port: server.port, email: "nobody") { nil } }

    /// Time passes: the clock's own work is done, as a server does it every 15 seconds.
    ///
    /// - Parameter moment: in UTC, `2030-03-04T09:00`; tokens hold a year, so that new ones are made with each year.
    func travel(to moment: String) async throws {
        try clock.move(to: moment)
        await tokens.turn(to: String(moment.prefix(7)))
        try await academy.done("clock", "run")
    }

    func grant(_ name: String, _ role: String, _ scope: String...) async throws {
        let outcome = try await academy.start(["account", "grant", Self.staff(name), role] + scope).wait(atMost: TestAcademy.limit)
        guard outcome.status == 0 else { throw UnexpectedOutput("account grant \(name) \(role): \(outcome)") }
    }
}

/// Tokens by account; none is used for longer than it holds.
private actor TokenBook {
    private var tokens: [String: String] = [:]
    private var halfYear = ""

    func token(of email: String, _ make: @Sendable () async throws -> String) async throws -> String {
        if let token = tokens[email] { return token }
        let token = try await make()
        tokens[email] = token
        return token
    }

    /// - Parameter month: `2030-03`.
    func turn(to month: String) {
        let half = "\(month.prefix(4))-\(month.suffix(2) < "07" ? 1 : 2)"
        if half != halfYear { tokens = [:] }
        halfYear = half
    }
}
