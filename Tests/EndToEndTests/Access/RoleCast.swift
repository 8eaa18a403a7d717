import CanonicalJSON
import Foundation

/// An account for each role that has that role and no other, granted for the demo's first edition, for Greece, or for no case that there is; and a trainee of
/// its second edition. What they ask for is the second edition's, or somebody else's.
struct RoleCast: Sendable {
    /// Where their roles reach.
    let ownCohort: String
    let otherCohort: String
    private let academy: TestAcademy
    private let tokens: [String: String]
    private let other: String

    private static let scopes: [String: [String]] = {
        let cohort = [
            "secretariat", "board-member", "board-chair", "board-secretary", "selection-panel", "tutor", "external-examiner", "instructor",
            "second-marker", "moderator",
        ]
        let cases = ["reviser", "appeal-panel", "integrity-board"]
        var scopes = Dictionary(uniqueKeysWithValues: cohort.map { ($0, ["--cohort", "FIRST"]) })
        for role in cases { scopes[role] = ["--case", "01a2032a-7df8-7389-99b8-2012f1bcd4f2"] }
        for role in ["governing-board", "registrar", "approver", "protection-officer", "auditor"] { scopes[role] = [] }
        scopes["correspondent"] = ["--country", "GR"]
        return scopes
    }()

    init(in academy: TestAcademy) async throws {
        let cohorts = try academy.sql("SELECT key FROM cohort ORDER BY starts_on")
        (self.academy, ownCohort, otherCohort) = (academy, cohorts[0], cohorts[1])
        let trainees = try academy.sql(
            """
            SELECT p.email FROM enrolment e JOIN person p ON p.id = e.person_id JOIN cohort c ON c.id = e.cohort_id
            WHERE c.key = '\(cohorts[1])' AND e.state = 'active' ORDER BY p.email LIMIT 2
            """
        )
        other = trainees[1]
        var tokens: [String: String] = [:]
        for (role, scope) in Self.scopes {
            let email = "only.\(role)@academy.example"
            try await academy.done("account", "open", email, "--name", role)
            let words = ["account", "grant", email, role] + scope.map { $0 == "FIRST" ? cohorts[0] : $0 }
            let granted = try await academy.start(words).wait(atMost: TestAcademy.limit)
            guard granted.status == 0 else { throw UnexpectedOutput("\(words): \(granted)") }
            tokens[role] = try await academy.token(of: email)
        }
        tokens["trainee"] = try await academy.token(of: trainees[0])
        self.tokens = tokens
    }

    var roles: [String] { tokens.keys.sorted() }

    /// Those whose grant reaches a part only.
    var scopedRoles: [String] { roles.filter { $0 == "trainee" || Self.scopes[$0]?.isEmpty == false } }

    /// - Parameter role: nil for a stranger.
    func caller(_ role: String?, _ description: APIDescription, _ server: RunningServer) -> APICaller {
        let token = role.flatMap { tokens[$0] }
        return APICaller(description: description, port: server.port, email: role ?? "a stranger") { token }
    }

    /// Things of the second edition that exist.
    var values: [String: JSONValue] {
        get throws {
            var values: [String: JSONValue] = [
                "person": .string(other), "email": .string(other), "assessment": "A3", "sitting": 1, "country": "UA", "unit": "prevention",
                "module": "evidence-and-responses", "course": .string(TestAcademy.course), "part": "curriculum-vitae",
                "item": "entry-balanced-policy",
            ]
            let found: [(name: String, sql: String)] = [
                ("code", "SELECT s.code FROM marking m JOIN submission s ON s.id = m.submission_id WHERE m.state = 'allocated' LIMIT 1"),
                ("date", "SELECT b.meets_on FROM board b JOIN cohort c ON c.id = b.cohort_id WHERE c.key = '\(otherCohort)' LIMIT 1"),
                ("session", "SELECT t.key FROM timetabled_session t JOIN cohort c ON c.id = t.cohort_id WHERE c.key = '\(otherCohort)' LIMIT 1"),
                ("serial", "SELECT serial FROM document WHERE state = 'issued' LIMIT 1"),
                ("edition", "SELECT key FROM cohort ORDER BY starts_on DESC LIMIT 1"),
                ("revision", "SELECT hex(id) FROM revision WHERE state = 'requested' LIMIT 1"), ("appeal", "SELECT hex(id) FROM appeal LIMIT 1"),
                ("case", "SELECT hex(id) FROM integrity_case LIMIT 1"), ("attempt", "SELECT hex(id) FROM submission LIMIT 1"),
                ("revocation", "SELECT hex(id) FROM revocation_case LIMIT 1"),
                (
                    "application",
                    """
                    SELECT hex(a.id) FROM application a JOIN cohort c ON c.id = a.cohort_id JOIN person p ON p.id = a.person_id
                    WHERE c.key = '\(otherCohort)' AND p.email = '\(other)'
                    """
                ),
            ]
            for (name, sql) in found {
                guard let text = try academy.sql(sql).first else { throw UnexpectedOutput("no \(name) in the demo") }
                values[name] = .string(text.count == 32 ? Self.identifier(text) : text)
            }
            for operation in ["seat", "hear", "recommend", "decide", "suspend"] { values["revocation-\(operation).case"] = values["revocation"] }
            return values
        }
    }

    /// As the academy writes it.
    static func identifier(_ hexadecimal: String) -> String {
        let digits = Array(hexadecimal.lowercased())
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }
}

extension TestAcademy {
    /// A new bearer token with both scopes.
    func token(of email: String) async throws -> String {
        let made = try await done("token", "create", email, "--name", UUID().uuidString, "--scope", "read", "--scope", "write")
        guard let secret = made["secret"]?.stringValue else { throw UnexpectedOutput("no token for \(email)") }
        return secret
    }
}
