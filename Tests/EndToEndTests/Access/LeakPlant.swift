import CanonicalJSON
import Foundation

/// A script of the demo's running edition with a mark and comments like no others, just sent by its marker; and everybody who could look for it.
struct LeakPlant: Sendable {
    let cohort: String
    let code: String
    let marker: String
    let author: String
    private let names: [String]
    private let country: String
    private let found: [String: [JSONValue]]

    private static let mark = "61.37"
    private static let comments = "A canary sang over page three"
    static let stranger = "a stranger"
    /// They see marks before release, by their office.
    static let deciding = ["moderator", "external.examiner", "board.secretary", "chair", "member.one", "auditor"].map(JourneyAcademy.staff)
    /// They give scripts out, and open cases on them.
    static let givingOut = ["secretariat", "board.secretary", "chair"].map(JourneyAcademy.staff)

    init(in academy: TestAcademy, _ description: APIDescription, _ server: RunningServer) async throws {
        let row = try academy.sql(
            """
            SELECT s.code, a.email, p.email, p.latin_name, coalesce(p.native_name, p.latin_name), p.country, c.key
            FROM marking m JOIN submission s ON s.id = m.submission_id JOIN account a ON a.id = m.marker_id
            JOIN enrolment e ON e.id = s.enrolment_id JOIN person p ON p.id = e.person_id JOIN cohort c ON c.id = e.cohort_id
            WHERE m.state = 'allocated' ORDER BY s.code LIMIT 1
            """
        )
        guard let fields = row.first?.split(separator: "|").map(String.init), fields.count == 7 else { throw UnexpectedOutput("no script: \(row)") }
        (code, marker, author, names, country, cohort) = (fields[0], fields[1], fields[2], Array(fields[2...4]), fields[5], fields[6])
        found = try Self.find(cohort: cohort, author: author, code: code, country: country, in: academy)
        let token = try await academy.token(of: marker)
        let caller = APICaller(description: description, port: server.port, email: marker) { token }
        let work = try await caller("marking-work", ["code": .string(code)])
        var (points, rest) = ([String: JSONValue](), 6137)
        for criterion in work["criteria"]?.arrayValue ?? [] {
            guard let key = criterion["key"]?.stringValue, let most = criterion["points"]?.integerValue else { continue }
            let given = min(rest, Int(most) * 100)
            points[key] = .string("\(given / 100).\(given % 100 < 10 ? "0" : "")\(given % 100)")
            rest -= given
        }
        var sent: [String: JSONValue] = ["code": .string(code), "points": .object(points), "comments": .string(Self.comments)]
        if work["hasIndividualPart"] == true { sent["individual"] = .string(Self.mark) }
        try await caller("marking-send", sent)
    }

    func tellsMark(_ answer: HTTPConnection.Answer) -> Bool { [Self.mark, "61,37", Self.comments].contains { answer.text.contains($0) } }
    func tellsCode(_ answer: HTTPConnection.Answer) -> Bool { answer.text.contains(code) }
    func tellsPerson(_ answer: HTTPConnection.Answer) -> Bool { names.contains { answer.text.contains($0) } }

    /// Author, fellow, trainee of another edition, and everybody with an office.
    var readers: [String] {
        let offices = [
            "ines", "ivan", "sara", "simon", "moderator", "external.examiner", "panel.one", "chair", "member.one", "board.secretary",
            "governing.board", "secretariat", "registrar", "approver", "auditor", "reviser", "jurist.one", "correspondent.\(country.lowercased())",
            "correspondent.gr",
        ].map(JourneyAcademy.staff)
        return [Self.stranger, author, "elif.yildiz@example.org", "mohammed.elalaoui@example.org"] + offices
    }

    /// What may stand in a path.
    func values(asked reader: String) -> [String: [JSONValue]] {
        var values = found
        values["person"] = [.string(author)] + (reader == author || !reader.contains("@example.org") ? [] : [.string(reader)])
        return values
    }

    private static func find(cohort: String, author: String, code: String, country: String, in academy: TestAcademy) throws -> [String: [JSONValue]] {
        let inCohort = "JOIN cohort c ON c.id = t.cohort_id WHERE c.key = '\(cohort)'"
        let lists = [
            "date": "SELECT t.meets_on FROM board t \(inCohort)",
            "session": "SELECT t.key FROM timetabled_session t \(inCohort) ORDER BY t.starts_at LIMIT 2",
            "serial": "SELECT serial FROM document WHERE state = 'issued' LIMIT 1",
            "digest": "SELECT digest FROM stored_file LIMIT 2",
        ]
        let identifiers = [
            "application": "SELECT hex(t.id) FROM application t JOIN person p ON p.id = t.person_id \(inCohort) AND p.email = '\(author)'",
            "attempt": "SELECT hex(t.id) FROM attempt t LIMIT 1",
            "upload": "SELECT hex(t.id) FROM upload t LIMIT 1",
        ]
        var values: [String: [JSONValue]] = [
            "cohort": [.string(cohort)], "assessment": ["A1", "A2", "A3"], "sitting": [1], "country": [.string(country), "GR"],
            "code": [.string(code)], "unit": ["prevention", "monitoring-and-evidence"], "course": [.string(TestAcademy.course)],
            "part": ["curriculum-vitae", "motivation"], "form": ["json"],
        ]
        for (name, sql) in lists { values[name] = try academy.sql(sql).map { .string($0) } }
        for (name, sql) in identifiers {
            values[name] = try academy.sql(sql).map { .string(RoleCast.identifier($0)) }
            if values[name]?.isEmpty == true { values[name] = ["01a2032a-7df8-7389-99b8-2012f1bcd4f2"] }
        }
        return values
    }

    /// Pages and files beside the operations; a bearer token opens them, too.
    var pages: [String] {
        let (sessions, applications) = (found["session"] ?? [], found["application"] ?? [])
        return [
            "/", "/study", "/study/\(cohort)", "/study/\(cohort)/units/prevention", "/marking", "/marking/\(code)", "/marking/\(code)/script",
            "/cohorts",
            "/cohorts/\(cohort)", "/apply", "/account", "/tests/\(cohort)/A1/1", "/tests/\(cohort)/A3/1", "/api/v1/scripts/\(code)/file", "/metrics",
        ] + sessions.compactMap(\.stringValue).map { "/cohorts/\(cohort)/sessions/\($0)" }
            + applications.compactMap(\.stringValue).map { "/applications/\($0)" }
    }
}

extension HTTPConnection.Answer {
    /// Head and body, as they came.
    var text: String { head + body }
}
