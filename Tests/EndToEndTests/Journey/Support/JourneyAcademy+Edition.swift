import CanonicalJSON
import Foundation

/// The one edition of a journey, from June to November 2030, and what its staff does around the person whose journey it is.
extension JourneyAcademy {
    static let cohort: [String: JSONValue] = ["cohort": "2030-strasbourg"]
    static let markers = ["ines", "ivan", "sara", "simon"]
    static let modules = ["frameworks-and-rights", "evidence-and-responses", "managing-change"]

    static func fields(_ more: [String: JSONValue]) -> [String: JSONValue] { cohort.merging(more) { _, new in new } }

    /// Of a sitting.
    static func sitting(_ assessment: String, _ number: Int64 = 1, _ more: [String: JSONValue] = [:]) -> [String: JSONValue] {
        fields(["assessment": .string(assessment), "sitting": .integer(number)]).merging(more) { _, new in new }
    }

    static func mark(_ assessment: String, of person: String, _ more: [String: JSONValue] = [:]) -> [String: JSONValue] {
        fields(["assessment": .string(assessment), "person": .string(person)]).merging(more) { _, new in new }
    }

    /// The secretariat opens it; whoever works on it gets a role in it.
    func openEdition(seats: Int64) async throws {
        let terms: JSONValue = ["admission": ["minimumSeats": 2]]
        try await self("secretariat")(
            "cohort-open",
            Self.fields([
                "course": .string(TestAcademy.course), "startsOn": "2030-06-24", "endsOn": "2030-11-01", "seats": .integer(seats), "terms": terms,
            ])
        )
        for (name, role) in Self.duties { try await grant(name, role, "--cohort", "2030-strasbourg") }
    }

    /// People get a record and an account.
    func welcome(_ people: [JourneyPerson]) async throws {
        let list = people.map { person in
            JSONValue.object(["email": .string(person.email), "country": .string(person.country), "name": person.nameJSON])
        }
        try await self("secretariat")("person-import", ["people": .array(list)])
        for person in people {
            try await self("secretariat")("account-invite", ["email": .string(person.email), "name": .string(person.latin)])
        }
    }

    /// Seats past the selection.
    func enrol(_ people: [JourneyPerson]) async throws {
        try await welcome(people)
        try await self("secretariat")("enrol", Self.fields(["people": .array(people.map { .string($0.email) })]))
    }

    /// Whole modules by another register: all of the 28 hours, but for those who have fewer.
    func attend(_ people: [JourneyPerson], _ modules: [String] = modules, except fewer: [String: Int64] = [:]) async throws {
        let entries = modules.flatMap { module in
            people.map { person -> JSONValue in
                [
                    "person": .string(person.email), "module": .string(module), "heldMinutes": 1680,
                    "attendedMinutes": .integer(fewer["\(person.email) \(module)"] ?? 1680),
                ]
            }
        }
        try await self("secretariat")("attendance-record-module", Self.fields(["entries": .array(entries), "source": "signed lists"]))
    }

    /// Eight sessions of three and a half hours in one week, 28 in all.
    ///
    /// - Parameter module: its place among ``modules``; the first or the second.
    func timetable(of module: Int) async throws {
        let sessions = (0..<8).map { number -> JSONValue in
            let day = ["2030-06-2\(4 + number / 2)", "2030-07-0\(1 + number / 2)"][module]
            let title = JSONValue.string("Session \(number + 1)")
            return [
                "key": .string("module-\(module + 1)-\(number + 1)"), "kind": "residential", "module": .string(Self.modules[module]),
                "minutes": 210, "starts": .string("\(day)T\(number.isMultiple(of: 2) ? "09" : "14"):00"), "title": ["en": title, "fr": title],
            ]
        }
        try await self("secretariat")("timetable-plan", Self.fields(["sessions": .array(sessions)]))
    }

    /// The instructor keeps it, session by session.
    ///
    /// - Parameter exception: what is entered for somebody who was not there all the time; sessions count from 0.
    func keepRegister(of module: Int, for people: [JourneyPerson], _ exception: (JourneyPerson, Int) -> JSONValue?) async throws {
        for session in 0..<8 {
            let entries = people.map { ($0.email, exception($0, session) ?? ["presence": "present"]) }
            let register: [String: JSONValue] = [
                "session": .string("module-\(module + 1)-\(session + 1)"), "entries": .object(Dictionary(uniqueKeysWithValues: entries)),
            ]
            try await self("ines")("attendance-record", Self.fields(register))
        }
    }

    /// What the instructor enters without a run of its own.
    func enter(_ mark: String, in assessments: [String], for people: [JourneyPerson]) async throws {
        for person in people {
            for assessment in assessments {
                try await self("ines")("mark-record", Self.mark(assessment, of: person.email, ["mark": .string(mark)]))
            }
        }
    }

    /// A brief: written, reviewed by a peer, approved from outside, scheduled.
    func prepare(_ assessment: String, _ number: Int64 = 1, opens: String, deadline: String, isCapped: Bool = false) async throws {
        let sitting = Self.sitting(assessment, number)
        try await self("ines")("sitting-draft", sitting.merging(["isCapped": .boolean(isCapped)]) { _, new in new })
        try await self("ivan")("sitting-review", sitting)
        try await self("external.examiner")("sitting-approve", sitting)
        let dates: [String: JSONValue] = ["opens": .string(opens), "deadline": .string(deadline)]
        try await self("secretariat")("sitting-schedule", sitting.merging(dates) { _, new in new })
    }

    /// Every script of a run is given out, and marked by code; markers tell nobody apart.
    ///
    /// - Parameter marks: by code, one mark for each marker in turn.
    func markRun(_ assessment: String, number: Int64 = 1, _ marks: [String: [Int64]]) async throws {
        try await self("secretariat")(
            "marking-allocate",
            Self.sitting(assessment, number, ["markers": .array(Self.markers.map { .string(Self.staff($0)) })])
        )
        for marker in Self.markers {
            for task in try await self(marker)("marking-show").arrayValue ?? [] where task["assessment"]?.stringValue == assessment {
                guard let code = task["code"]?.stringValue, let given = marks[code], task["state"] == "allocated" else { continue }
                try await send(task["part"] == "second" ? given[given.count - 1] : given[0], for: code, by: marker)
            }
        }
    }

    /// Spread over the criteria of the rubric.
    @discardableResult
    func send(_ mark: Int64, for code: String, by marker: String) async throws -> JSONValue {
        let work = try await self(marker)("marking-work", ["code": .string(code)])
        var (points, sum): ([String: JSONValue], Int64) = ([:], 0)
        for criterion in work["criteria"]?.arrayValue ?? [] {
            guard let key = criterion["key"]?.stringValue, let most = criterion["points"]?.integerValue else { continue }
            points[key] = .string("\((sum + most) * mark / 100 - sum * mark / 100)")
            sum += most
        }
        return try await self(marker)(
            "marking-send",
            ["code": .string(code), "points": .object(points), "comments": "See the notes in the margin."]
        )
    }

    /// A board is called, confirms everything on its agenda, closes.
    func meet(on day: String, _ kind: String, _ agenda: [String], deciding: [[String: JSONValue]] = []) async throws {
        let secretary = self("board.secretary")
        let meeting = Self.fields(["date": .string(day)])
        try await convene(on: day, kind, agenda)
        try await travel(to: "\(day)T10:00")
        let confirmed = agenda.map { ["assessment": JSONValue.string($0), "kind": "confirm", "reason": "The marks are sound"] }
        for decision in confirmed + deciding {
            let item = decision.merging(["present": .array(Self.board)]) { own, _ in own }
            try await secretary("board-decide", meeting.merging(item) { _, new in new })
        }
        let statement: [String: JSONValue] = ["externalStatement": "Standards are those of comparable schools."]
        try await secretary("board-close", meeting.merging(statement) { _, new in new })
    }

    func convene(on day: String, _ kind: String, _ agenda: [String]) async throws {
        let seats = Self.board.map { seat -> JSONValue in
            let role =
                seat.stringValue?.hasPrefix("chair") == true ? "chair" : seat.stringValue?.hasPrefix("ext") == true ? "external-examiner" : "member"
            return ["account": seat, "role": .string(role)]
        }
        let call: [String: JSONValue] = ["kind": .string(kind), "agenda": .array(agenda.map { .string($0) }), "seats": .array(seats)]
        try await self("board.secretary")("board-convene", Self.fields(call).merging(["date": .string(day)]) { _, new in new })
    }

    func release(boardOf day: String) async throws {
        try await self("board.secretary")("result-release", Self.fields(["date": .string(day)]))
    }

    /// Judged, sent round, agreed by silence.
    ///
    /// - Parameter ratification: a moment after the working days of the objection term.
    func award(boardOf day: String, ratification: String) async throws {
        try await self("board.secretary")("award-decide", Self.fields(["boardDate": .string(day)]))
        try await self("board.secretary")("award-circulate", Self.cohort)
        try await travel(to: ratification)
        try await self("governing.board")("award-ratify", Self.fields(["manner": "silence"]))
    }

    /// Prepared by the registrar, approved by a second person, sealed with the academy's key.
    func issue(_ kinds: [String], for people: [JourneyPerson]) async throws {
        let office: JSONValue = ["en": "Registrar", "fr": "Registraire"]
        for kind in kinds {
            let fields: [String: JSONValue] = [
                "kind": .string(kind), "people": .array(people.map { .string($0.email) }), "signatory": ["name": "Dr Registrar", "office": office],
            ]
            try await self("registrar")("document-prepare", Self.fields(fields))
        }
        try await seal()
    }

    func seal() async throws {
        try await self("approver")("document-approve", Self.cohort)
        try await academy.done("certificate", "issue", "--pending")
    }
}

/// What is looked up on the way.
extension JourneyAcademy {
    func grantCorrespondent(of country: String) async throws {
        let desk = "correspondent.\(country.lowercased())"
        try await academy.done("account", "open", Self.staff(desk), "--name", "Correspondent \(country)")
        try await grant(desk, "correspondent", "--country", country)
    }

    /// - Returns: the identifier of what was handed in.
    func apply(_ person: JourneyPerson) async throws -> JSONValue {
        let fields: [String: JSONValue] = ["person": .string(person.email), "content": person.application]
        guard let id = try await self(person.email)("application-start", Self.fields(fields))["application"]?["id"] else {
            throw UnexpectedOutput("\(person.email) cannot apply")
        }
        try await self(person.email)("application-submit", ["application": id])
        return id
    }

    /// Both of the panel score what lies before them, and the list is agreed.
    ///
    /// - Parameter order: the best first.
    func agreeList(_ order: [JourneyPerson]) async throws -> JSONValue {
        for panel in ["panel.one", "panel.two"] {
            for file in try await self(panel)("score-list", Self.cohort).arrayValue ?? [] {
                guard let id = file["application"], let name = file["name"]?["latin"]?.stringValue else { continue }
                let place = order.firstIndex { $0.latin == name } ?? order.count
                try await self(panel)("score-record", ["application": id, "points": Self.spread(Int64(93 - 3 * place), over: Self.criteria)])
            }
        }
        return try await self("panel.one")("list-agree", Self.cohort)
    }

    /// As an edition's terms have them when nothing else is said.
    private static let criteria: [(key: String, points: Int64)] = [("motivation", 30), ("relevance", 30), ("experience", 20), ("effect", 20)]

    /// Whole points out of 100, in proportion to what each criterion is worth.
    private static func spread(_ total: Int64, over criteria: [(key: String, points: Int64)]) -> JSONValue {
        var (given, sum) = ([String: JSONValue](), Int64(0))
        for criterion in criteria {
            given[criterion.key] = .integer((sum + criterion.points) * total / 100 - sum * total / 100)
            sum += criterion.points
        }
        return .object(given)
    }

    func application(of person: JourneyPerson) async throws -> JSONValue {
        let own = try await self(person.email)("application-list-own", ["person": .string(person.email)])
        guard let id = own[0]?["application"]?["id"] else { throw UnexpectedOutput("\(person.email) has not applied") }
        return id
    }

    /// Released ones.
    func results(of person: JourneyPerson) async throws -> [JSONValue] {
        try await self(person.email)("result-list", Self.fields(["person": .string(person.email)])).arrayValue ?? []
    }

    func result(_ assessment: String, of person: JourneyPerson) async throws -> JSONValue {
        guard let result = try await results(of: person).first(where: { $0["assessment"]?.stringValue == assessment }) else {
            throw UnexpectedOutput("\(person.email) has no result of \(assessment)")
        }
        return result
    }

    func progress(of person: JourneyPerson) async throws -> JSONValue {
        try await self(person.email)("progress-show", Self.fields(["person": .string(person.email)]))
    }
}
