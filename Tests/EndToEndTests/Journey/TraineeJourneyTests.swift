import CanonicalJSON
import Foundation
import Testing

/// Customs in Rabat, from the endorsement to the link that a ministry opens (domain.md 2.8, the first journey), with every number of it.
@Suite struct TraineeJourneyTests {
    private static let reserve = JourneyPerson.ilknur
    private static let seated: [JourneyPerson] = [.stefan, .djordje, .hanna, .gorg, .eleni]
    private static var applicants: [JourneyPerson] { seated + [reserve, .mohammed] }
    private static var trainees: [JourneyPerson] { [.stefan, .djordje, .hanna, reserve, .mohammed] }

    @Test(arguments: Engine.allCases)
    func `From reserve no. 2 to a certificate that a ministry verifies`(_ engine: Engine) async throws {
        try await JourneyAcademy.with(engine) { journey in
            try await journey.grantCorrespondent(of: "MA")
            try await journey.openEdition(seats: 5)
            try await journey.welcome(Self.applicants)
            let application = try await apply(journey)
            try await comeToSeat(application, journey)
            try await attend(journey)
            try await handInLate(journey)
            try await learnAfterBoard(journey)
            try await extend(journey)
            try await finish(journey)
            try await receive(journey)
        }
    }

    /// Everybody applies; the one from Rabat with a file in each script, endorsed by the correspondent.
    private func apply(_ journey: JourneyAcademy) async throws -> String {
        try await journey.travel(to: "2030-01-21T10:00")
        let mohammed = journey(JourneyPerson.mohammed.email)
        var applications: [String: String] = [:]
        for person in Self.applicants {
            let fields: [String: JSONValue] = ["person": .string(person.email), "content": person.application]
            let started = try await journey(person.email)("application-start", JourneyAcademy.fields(fields))
            applications[person.email] = try #require(started["application"]?["id"]?.stringValue)
        }
        let own = try #require(applications[mohammed.email])
        for (part, name) in [("curriculum-vitae", "CV El Alaoui محمد العلوي.pdf"), ("motivation", "Lettre رسالة.pdf")] {
            let digest = try await mohammed.upload(JourneyPaper("\(part) of the applicant"), named: name)
            try await mohammed("application-file-attach", ["application": .string(own), "part": .string(part), "digest": digest])
        }
        for person in Self.applicants {
            let id = try #require(applications[person.email])
            try await journey(person.email)("application-submit", ["application": .string(id)])
        }
        try await journey.travel(to: "2030-01-28T10:00")
        for person in Self.applicants {
            let id = JSONValue.string(try #require(applications[person.email]))
            try await journey("secretariat")("application-review", ["application": id, "evidence": JourneyPerson.evidence])
            guard person.email != mohammed.email else { continue }
            let why: JSONValue = "The country has no correspondent"
            try await journey("secretariat")("nomination-endorse-by-secretariat", ["application": id, "reason": why])
        }
        try await journey("secretariat")("nomination-request", ["application": .string(own)])
        let desk = journey("correspondent.ma")
        let nominees = try await desk("nominee-list", JourneyAcademy.fields(["country": "MA"]))
        #expect(nominees.arrayValue?.map { $0["name"]?["native"]?.stringValue } == [JourneyPerson.mohammed.native])
        try await desk("nomination-endorse", ["application": .string(own), "rank": 1])
        #expect(try await mohammed("application-show", ["application": .string(own)])["application"]?["state"] == "nominated")
        return own
    }

    /// No. 2 in reserve; two who have a seat decline, and the offer leaves seven days to answer.
    private func comeToSeat(_ own: String, _ journey: JourneyAcademy) async throws {
        try await journey.travel(to: "2030-03-04T10:00")
        let agreed = try await journey.agreeList(Self.applicants)
        #expect(agreed["offered"] == 5 && agreed["reserve"] == 2, "\(agreed.canonicalText)")
        let waiting = try await journey("secretariat")("waiting-list-show", JourneyAcademy.cohort)
        #expect(waiting.arrayValue?.map { $0["person"]?["email"]?.stringValue } == [Self.reserve.email, JourneyPerson.mohammed.email])
        try await journey.travel(to: "2030-03-06T10:00")
        for person in Self.seated {
            let id = try await journey.application(of: person)
            let isDeclining = [JourneyPerson.gorg.email, JourneyPerson.eleni.email].contains(person.email)
            let fields: [String: JSONValue] = isDeclining ? ["application": id, "reason": "My minister cannot spare me"] : ["application": id]
            try await journey(person.email)(isDeclining ? "offer-decline" : "offer-accept", fields)
        }
        try await journey.travel(to: "2030-03-07T10:00")
        let mohammed = journey(JourneyPerson.mohammed.email)
        let applied = try await mohammed("application-list-own", ["person": .string(mohammed.email)])
        #expect(applied[0]?["application"]?["state"] == "offered")
        #expect(applied[0]?["answerBy"]?["local"]?.stringValue?.hasPrefix("2030-03-14") == true, "\(applied.canonicalText)")
        try await mohammed("offer-accept", ["application": .string(own)])
        try await journey(Self.reserve.email)("offer-accept", ["application": journey.application(of: Self.reserve)])
        try await journey.travel(to: "2030-04-22T10:00")
        for person in Self.trainees {
            try await journey("secretariat")("application-enrol", ["application": journey.application(of: person)])
        }
    }

    /// Two of the 28 hours of Module I are missed.
    private func attend(_ journey: JourneyAcademy) async throws {
        try await journey.travel(to: "2030-06-03T08:00")
        try await journey.timetable(of: 0)
        try await journey.prepare("A2", opens: "2030-07-01T09:00", deadline: "2030-07-26T23:59")
        try await journey.travel(to: "2030-06-28T16:30")
        try await journey.keepRegister(of: 0, for: Self.trainees) { person, session in
            person.email == JourneyPerson.mohammed.email && session == 3 ? ["presence": "partly", "minutes": 90] : nil
        }
        let progress = try await journey.progress(of: .mohammed)
        let module = progress["modules"]?[0]?["attendance"]
        #expect(module?["attendedMinutes"] == 1560 && module?["timetabledMinutes"] == 1680 && module?["standing"] == "met")
    }

    /// A2 is due on Friday and comes on Tuesday: 68, less two times five in a hundred, is 61.20; nothing of it is told before the board.
    private func handInLate(_ journey: JourneyAcademy) async throws {
        let mohammed = journey(JourneyPerson.mohammed.email)
        try await journey.travel(to: "2030-07-26T12:00")
        var marks: [String: [Int64]] = [:]
        for person in Self.trainees where person.email != mohammed.email { marks[try await journey(person.email).handIn("A2").code] = [64] }
        try await journey.travel(to: "2030-07-30T14:00")
        let (late, code) = try await mohammed.handIn("A2")
        #expect(late["receipt"]?["lateDays"] == 2)
        marks[code] = [68]
        try await journey.travel(to: "2030-08-06T09:00")
        try await journey.markRun("A2", marks)
        try await journey("moderator")("moderation-open", JourneyAcademy.sitting("A2"))
        try await journey("moderator")(
            "moderation-decide",
            JourneyAcademy.sitting("A2", 1, ["decision": "confirm", "reason": "Marked fairly and evenly"])
        )
        try await journey.enter("66", in: ["A1", "A3", "A4"], for: Self.trainees)
        let own = ["person": JSONValue.string(mohammed.email)]
        #expect(try await mohammed("result-list", JourneyAcademy.fields(own)) == [])
        let shown = try await mohammed.answer("submission-show", JourneyAcademy.sitting("A2", 1, own))
        #expect(shown.status == 200 && !shown.body.contains("61.2"))
        #expect(try await mohammed.refusal("mark-explain", JourneyAcademy.mark("A2", of: mohammed.email)) == "409 not-released")
    }

    /// The board meets on Monday; on Tuesday the mark is there, with each step.
    private func learnAfterBoard(_ journey: JourneyAcademy) async throws {
        let mohammed = journey(JourneyPerson.mohammed.email)
        let own = JourneyAcademy.fields(["person": .string(mohammed.email)])
        try await journey.travel(to: "2030-08-16T09:00")
        try await journey.meet(on: "2030-08-19", "interim", ["A1", "A2", "A3", "A4"])
        #expect(try await mohammed("result-list", own) == [])
        try await journey.release(boardOf: "2030-08-19")
        let result = try #require(try await mohammed("result-list", own).arrayValue?.first { $0["assessment"] == "A2" })
        #expect(result["mark"]?["counts"] == 61 && result["mark"]?["exact"] == "61.2")
        let lines = result["lines"]?.arrayValue?.compactMap { $0["mark"]?.stringValue } ?? []
        #expect(lines == ["68", "61.2", "61"], "\(result.canonicalText)")
        #expect(try await mohammed("mark-explain", JourneyAcademy.mark("A2", of: mohammed.email))["mark"]?["counts"] == 61)
    }

    /// Ten days more for A6, on a hospital's paper: what comes after the first deadline is in time.
    private func extend(_ journey: JourneyAcademy) async throws {
        let mohammed = journey(JourneyPerson.mohammed.email)
        try await journey.prepare("A6", opens: "2030-08-26T09:00", deadline: "2030-09-20T23:59")
        try await journey.prepare("A7", opens: "2030-08-26T10:00", deadline: "2030-10-11T23:59")
        try await journey.travel(to: "2030-09-18T09:00")
        let work = JourneyAcademy.sitting("A6", 1, ["person": .string(mohammed.email)])
        let evidence = try await mohammed.upload(JourneyPaper("The hospital confirms a stay of eight days"), named: "hospital.pdf")
        let claim: [String: JSONValue] = ["days": 10, "statement": "I was in hospital", "evidence": evidence]
        try await mohammed("claim-lodge", work.merging(claim) { _, new in new })
        let decision: [String: JSONValue] = ["decision": "extend", "days": 10, "reason": "The hospital confirms it"]
        let decided = try await journey("board.secretary")("claim-decide", work.merging(decision) { _, new in new })
        #expect(decided["state"] == "extended")
        let due = try await mohammed("submission-show", work)
        #expect(due["extensionDays"] == 10)
        #expect(due["deadline"]?["local"]?.stringValue?.hasPrefix("2030-09-30T23:59") == true, "\(due.canonicalText)")
        var marks: [String: [Int64]] = [:]
        for person in Self.trainees where person.email != mohammed.email { marks[try await journey(person.email).handIn("A6").code] = [63] }
        try await journey.travel(to: "2030-09-28T12:00")
        let (inTime, code) = try await mohammed.handIn("A6")
        #expect(inTime["lateness"]?["days"] == 0 && inTime["receipt"]?["lateDays"] == 0)
        marks[code] = [66]
        try await journey.travel(to: "2030-10-08T09:00")
        try await journey.markRun("A6", marks)
        try await journey("moderator")("moderation-open", JourneyAcademy.sitting("A6"))
        try await journey("moderator")("moderation-decide", JourneyAcademy.sitting("A6", 1, ["decision": "confirm", "reason": "Even"]))
    }

    /// The capstone: 54 and 63 are two bands apart, so the markers talk, and agree on 60.
    private func finish(_ journey: JourneyAcademy) async throws {
        try await journey.travel(to: "2030-10-11T12:00")
        var marks: [String: [Int64]] = [:]
        for person in Self.trainees where person.email != JourneyPerson.mohammed.email {
            marks[try await journey(person.email).handIn("A7", words: 3900).code] = [64, 65]
        }
        let code = try await journey(JourneyPerson.mohammed.email).handIn("A7", words: 3900).code
        marks[code] = [54, 63]
        try await journey.travel(to: "2030-10-21T09:00")
        try await journey.markRun("A7", marks)
        var agreed: [String] = []
        for marker in JourneyAcademy.markers {
            let asked = try await journey(marker).answer("marking-work", ["code": .string(code)])
            guard asked.status == 200 else { continue }
            let work = try asked.json
            #expect(["54", "63"].contains { work["talk"]?["other"]?.stringValue?.hasPrefix($0) == true }, "\(work.canonicalText)")
            let note: [String: JSONValue] = ["code": .string(code), "mark": "60", "note": "We talked over criterion 3"]
            agreed.append(try await journey(marker)("marking-agree", note)["outcome"]?.stringValue ?? "")
        }
        #expect(agreed == ["waiting", "agreed"])
        try await journey("secretariat")("marking-conclude", JourneyAcademy.sitting("A7"))
        try await journey.enter("66", in: ["A0", "A5", "A8"], for: Self.trainees)
        try await journey.attend(Self.trainees, ["evidence-and-responses", "managing-change"])
        try await journey.travel(to: "2030-11-01T09:00")
        try await journey.meet(on: "2030-11-04", "award", ["A5", "A6", "A7", "A8"])
        try await journey.release(boardOf: "2030-11-04")
        let mohammed = journey(JourneyPerson.mohammed.email)
        let results = try await mohammed("result-list", JourneyAcademy.fields(["person": .string(mohammed.email)])).arrayValue ?? []
        #expect(results.first { $0["assessment"] == "A7" }?["mark"]?["counts"] == 60)
        #expect(results.first { $0["assessment"] == "A6" }?["mark"]?["counts"] == 66)
    }

    /// The name is confirmed in both scripts; certificate and transcript come, and the link on them says so to everybody.
    private func receive(_ journey: JourneyAcademy) async throws {
        let mohammed = journey(JourneyPerson.mohammed.email)
        try await journey.award(boardOf: "2030-11-04", ratification: "2030-11-18T09:00")
        try await mohammed("name-confirm", ["person": .string(mohammed.email), "name": JourneyPerson.mohammed.nameJSON])
        try await journey.travel(to: "2030-11-25T09:00")
        try await journey.issue(["certificate", "transcript"], for: [.mohammed])
        let documents = try await mohammed("document-list-own", ["person": .string(mohammed.email)]).arrayValue ?? []
        #expect(documents.map { $0["document"]?["kind"]?.stringValue }.sorted { $0 ?? "" < $1 ?? "" } == ["certificate", "transcript"])
        #expect(documents.allSatisfy { $0["document"]?["state"] == "issued" })
        let certificate = try #require(documents.first { $0["document"]?["kind"] == "certificate" })
        #expect(certificate["document"]?["holder"]?["native"]?.stringValue == JourneyPerson.mohammed.native)
        let serial = try #require(certificate["document"]?["serial"]?.stringValue)
        let file = try await mohammed.send(HTTPRequest("GET", "/api/v1/documents/\(serial)/file"))
        #expect(file.status == 200 && file.header("Content-Disposition")?.hasPrefix("attachment") == true)
        let link = try #require(certificate["verificationAddress"]?.stringValue.flatMap { URL(string: $0) })
        let path = "/verify?\(link.query() ?? "")"
        let verified = try await journey.server.get(path, accept: "application/json")
        #expect(try verified.json["answer"] == "valid")
        #expect(try verified.json["facts"]?["holder"]?["latinName"]?.stringValue == JourneyPerson.mohammed.latin)
        let page = try await journey.server.get("\(path)&lang=fr")
        #expect(page.status == 200 && page.body.contains(serial))
    }
}
