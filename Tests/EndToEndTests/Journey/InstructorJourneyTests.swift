import CanonicalJSON
import Foundation
import Testing

/// From the brief to the board's outcome (domain.md 2.8, the third journey): by code, without a name, and unaltered once it is sent.
@Suite struct InstructorJourneyTests {
    private static let people: [JourneyPerson] = [.stefan, .djordje, .hanna]

    @Test(arguments: Engine.allCases)
    func `Scripts are marked by code by somebody who cannot tell whose they are, nor alter what was sent`(_ engine: Engine) async throws {
        try await JourneyAcademy.with(engine) { journey in
            try await journey.openEdition(seats: 6)
            try await journey.enrol(Self.people)
            try await agreeBrief(journey)
            let codes = try await collect(journey)
            let own = try await mark(codes, journey)
            try await stayOut(of: own, journey)
            try await moderate(own, journey)
            try await seeOutcome(of: own, by: codes, journey)
        }
    }

    /// Nobody reviews their own brief, and peers do not approve.
    private func agreeBrief(_ journey: JourneyAcademy) async throws {
        let run = JourneyAcademy.sitting("A2")
        try await journey("ines")("sitting-draft", run)
        #expect(try await journey("ines").refusal("sitting-review", run) == "403 second-person-needed")
        try await journey("ivan")("sitting-review", run)
        #expect(try await journey("ivan").refusal("sitting-approve", run) == "403 not-permitted")
        try await journey("external.examiner")("sitting-approve", run)
        let dates: [String: JSONValue] = ["opens": "2030-07-01T09:00", "deadline": "2030-07-26T23:59"]
        try await journey("secretariat")("sitting-schedule", run.merging(dates) { _, new in new })
        try await journey.travel(to: "2030-07-01T10:00")
        #expect(try await journey("ines")("sitting-show", run)["sitting"]?["state"] == "open")
    }

    private func collect(_ journey: JourneyAcademy) async throws -> [String: JourneyPerson] {
        try await journey.travel(to: "2030-07-26T12:00")
        var codes: [String: JourneyPerson] = [:]
        for person in Self.people { codes[try await journey(person.email).handIn("A2").code] = person }
        try await journey.travel(to: "2030-08-06T09:00")
        let markers: JSONValue = .array(["ines", "ivan"].map { .string(JourneyAcademy.staff($0)) })
        let given = try await journey("secretariat")("marking-allocate", JourneyAcademy.sitting("A2", 1, ["markers": markers]))
        #expect(given["allocated"] == 3)
        return codes
    }

    /// The queue, the work and the file name codes and nothing else.
    private func mark(_ codes: [String: JourneyPerson], _ journey: JourneyAcademy) async throws -> String {
        let queue = try await journey("ines").answer("marking-show")
        #expect(JourneyPerson.named(in: queue.body).isEmpty)
        let code = try #require(try queue.json[0]?["code"]?.stringValue)
        let work = try await journey("ines").answer("marking-work", ["code": .string(code)])
        #expect(work.status == 200 && JourneyPerson.named(in: work.body).isEmpty)
        let file = try await journey("ines").send(HTTPRequest("GET", "/api/v1/scripts/\(code)/file"))
        #expect(file.status == 200 && file.header("Content-Disposition")?.hasSuffix("\(code).pdf") == true)
        #expect(JourneyPerson.named(in: file.head + file.body).isEmpty)
        for other in ["ivan", "sara"] {
            #expect(try await journey(other).refusal("marking-work", ["code": .string(code)]) == "403 not-your-script")
        }
        for (operation, fields) in [
            ("person-list", [:]), ("person-show", ["person": JSONValue.string(Self.people[0].email)]), ("cohort-show", JourneyAcademy.cohort),
            ("progress-show", JourneyAcademy.fields(["person": .string(Self.people[0].email)])),
        ] { #expect(try await journey("ines").refusal(operation, fields) == "403 not-permitted", "\(operation)") }
        #expect(try await journey.send(70, for: code, by: "ines")["mark"] == "70")
        let rest = codes.keys.filter { $0 != code }
        for marker in ["ines", "ivan"] {
            for task in try await journey(marker)("marking-show").arrayValue ?? [] where task["state"] == "allocated" {
                guard let other = task["code"]?.stringValue, rest.contains(other) else { continue }
                try await journey.send(64, for: other, by: marker)
            }
        }
        return code
    }

    private func stayOut(of code: String, _ journey: JourneyAcademy) async throws {
        await #expect(throws: UnexpectedOutput.self) { try await journey.send(90, for: code, by: "ines") }
        try await journey("moderator")("moderation-open", JourneyAcademy.sitting("A2"))
        let back: [String: JSONValue] = ["code": .string(code), "reason": "I was too strict"]
        #expect(try await journey("ines").refusal("marking-take-back", back) == "409 marking-closed")
    }

    /// The moderator sees the sample by code, and confirms the run.
    private func moderate(_ code: String, _ journey: JourneyAcademy) async throws {
        let sample = try await journey("moderator").answer("moderation-show", JourneyAcademy.sitting("A2"))
        #expect(sample.body.contains(code) && JourneyPerson.named(in: sample.body).isEmpty)
        let decision = JourneyAcademy.sitting("A2", 1, ["decision": "confirm", "reason": "Marked fairly and evenly"])
        #expect(try await journey("moderator")("moderation-decide", decision)["outcome"] == "done")
    }

    private func seeOutcome(of code: String, by codes: [String: JourneyPerson], _ journey: JourneyAcademy) async throws {
        let author = try #require(codes[code])
        let mark = JourneyAcademy.mark("A2", of: author.email)
        #expect(try await journey("ines").refusal("mark-explain", mark) == "409 not-released")
        try await journey.meet(on: "2030-08-19", "interim", ["A2"])
        try await journey.release(boardOf: "2030-08-19")
        #expect(try await journey("ines")("mark-explain", mark)["mark"]?["counts"] == 70)
        #expect(try await journey("ines")("sitting-show", JourneyAcademy.sitting("A2"))["sitting"]?["state"] == "released")
        let change = mark.merging(["mark": "90", "reason": "A second thought"]) { _, new in new }
        #expect(try await journey("ines").refusal("mark-record", change) == "409 marked-by-code")
    }
}
