import CanonicalJSON
import Foundation
import Testing

/// From claims and cases to the list for the Governing Board (domain.md 2.8, the fourth journey).
@Suite struct BoardSecretaryJourneyTests {
    private static let people: [JourneyPerson] = [.stefan, .djordje, .hanna]

    @Test(arguments: Engine.allCases)
    func `Claims are decided, a case withholds a result, and only a quorate board decides`(_ engine: Engine) async throws {
        try await JourneyAcademy.with(engine) { journey in
            try await journey.academy.done("account", "open", JourneyAcademy.staff("jurist"), "--name", "Jurist")
            try await journey.openEdition(seats: 6)
            try await journey.enrol(Self.people)
            try await journey.prepare("A2", opens: "2030-07-01T09:00", deadline: "2030-07-26T23:59")
            let code = try await collect(journey)
            try await refer(code, journey)
            try await meet(journey)
            try await decide(journey)
        }
    }

    /// One claims more time; the secretary alone, with the chair, sees why.
    private func collect(_ journey: JourneyAcademy) async throws -> String {
        try await journey.travel(to: "2030-07-24T12:00")
        var marks: [String: [Int64]] = [:]
        marks[try await journey(JourneyPerson.stefan.email).handIn("A2").code] = [64]
        let suspect = try await journey(JourneyPerson.djordje.email).handIn("A2").code
        marks[suspect] = [64]
        let work = JourneyAcademy.sitting("A2", 1, ["person": .string(JourneyPerson.hanna.email)])
        let claim: [String: JSONValue] = ["days": 7, "statement": "Our ministry was flooded"]
        try await journey(JourneyPerson.hanna.email)("claim-lodge", work.merging(claim) { _, new in new })
        let claims = try await journey("board.secretary")("claim-list", JourneyAcademy.cohort)["items"]
        #expect(claims?[0]?["statement"] == "Our ministry was flooded" && claims?[0]?["state"] == "lodged")
        #expect(try await journey("ines").refusal("claim-list", JourneyAcademy.cohort) == "403 not-permitted")
        let decision: [String: JSONValue] = ["decision": "extend", "days": 7, "reason": "The ministry confirms it"]
        try await journey("board.secretary")("claim-decide", work.merging(decision) { _, new in new })
        try await journey.travel(to: "2030-08-01T09:00")
        marks[try await journey(JourneyPerson.hanna.email).handIn("A2").code] = [64]
        try await journey.travel(to: "2030-08-06T09:00")
        try await journey.markRun("A2", marks)
        return suspect
    }

    /// Whoever marks it finds two pages of a report; the run goes on without it.
    private func refer(_ code: String, _ journey: JourneyAcademy) async throws {
        for marker in JourneyAcademy.markers {
            guard try await journey(marker).answer("marking-work", ["code": .string(code)]).status == 200 else { continue }
            try await journey(marker)("integrity-refer", ["code": .string(code), "allegation": "Two pages follow a published report"])
        }
        try await journey("moderator")("moderation-open", JourneyAcademy.sitting("A2"))
        try await journey("moderator")("moderation-decide", JourneyAcademy.sitting("A2", 1, ["decision": "confirm", "reason": "Even"]))
        try await journey.enter("66", in: ["A1"], for: Self.people)
        let figures = try await journey("board.secretary")("cohort-figures", JourneyAcademy.cohort)["components"]?.arrayValue
        #expect(figures?.first { $0["code"] == "A1" }?["marks"] == 3)
        #expect(figures?.first { $0["code"] == "A2" }?["marks"] == 2, "one is held back")
    }

    /// Three with a vote are needed, the chair among them; who has a conflict has none.
    private func meet(_ journey: JourneyAcademy) async throws {
        try await journey.travel(to: "2030-08-16T09:00")
        let secretary = journey("board.secretary")
        let meeting = JourneyAcademy.fields(["date": "2030-08-19"])
        try await journey.convene(on: "2030-08-19", "interim", ["A1", "A2"])
        let conflict: [String: JSONValue] = [
            "member": .string(JourneyAcademy.staff("member.two")), "person": .string(JourneyPerson.stefan.email), "reason": "A former colleague",
        ]
        try await journey("member.two")("board-declare-conflict", meeting.merging(conflict) { _, new in new })
        let pack = try await secretary("board-show", meeting)
        #expect(pack["conflicts"]?.arrayValue?.count == 1 && pack["open"] == ["A1", "A2"] && pack["quorum"] == 3)
        try await journey.travel(to: "2030-08-19T10:00")
        let item = meeting.merging(["assessment": "A1", "kind": "confirm", "reason": "The marks are sound"]) { _, new in new }
        for absent in [[2, 3], [0]] {
            let present = JourneyAcademy.board.enumerated().filter { !absent.contains($0.offset) }.map(\.element)
            #expect(try await secretary.refusal("board-decide", item.merging(["present": .array(present)]) { _, new in new }) == "409 not-quorate")
        }
        let statement = meeting.merging(["externalStatement": "Standards are those of comparable schools."]) { _, new in new }
        #expect(try await secretary.refusal("board-close", statement) == "409 items-undecided")
        for assessment in ["A1", "A2"] {
            let fields = item.merging(["assessment": .string(assessment), "present": .array(JourneyAcademy.board)]) { _, new in new }
            try await secretary("board-decide", fields)
        }
        #expect(try await secretary("board-close", statement)["outcome"] == "closed")
        #expect(try await journey("ines").refusal("result-release", meeting) == "403 not-permitted")
        let released = try await secretary("result-release", meeting)
        #expect(released["results"] == 5, "three of A1, two of A2: \(released.canonicalText)")
        #expect(try await journey.results(of: .djordje).map { $0["assessment"]?.stringValue } == ["A1"])
    }

    /// The integrity board decides; then the list is made for those who have everything.
    private func decide(_ journey: JourneyAcademy) async throws {
        let secretary = journey("board.secretary")
        let cases = try await secretary("integrity-list", JourneyAcademy.cohort)["items"]
        let number = try #require(cases?[0]?["case"]?.stringValue)
        #expect(try await journey("jurist").refusal("integrity-hear", ["case": .string(number), "minute": "Heard"]) == "403 not-permitted")
        try await journey.grant("jurist", "integrity-board", "--case", number)
        try await journey("jurist")("integrity-hear", ["case": .string(number), "minute": "Quoted from memory, says the author"])
        let decision: [String: JSONValue] = ["case": .string(number), "decision": "penalise", "deduction": "10", "reason": "Unmarked quotations"]
        #expect(try await journey("jurist")("integrity-decide", decision)["state"] == "penalised")
        try await journey.enter("66", in: ["A0", "A3", "A4", "A5", "A6", "A7", "A8"], for: Self.people)
        try await journey.attend(Self.people)
        try await journey.meet(on: "2030-11-04", "award", ["A0", "A2", "A3", "A4", "A5", "A6", "A7", "A8"])
        try await journey.release(boardOf: "2030-11-04")
        #expect(try await journey.result("A2", of: .djordje)["mark"]?["counts"] == 54)
        try await secretary("award-decide", JourneyAcademy.fields(["boardDate": "2030-11-04"]))
        try await secretary("award-circulate", JourneyAcademy.cohort)
        let list = try await journey("governing.board")("award-list", JourneyAcademy.cohort)["items"]?.arrayValue ?? []
        #expect(list.count == 3 && list.allSatisfy { $0["standing"] == "circulated" && $0["objectionsUntil"] != .null })
    }
}
