import CanonicalJSON
import Foundation
import Testing

/// A batch with its second approver, and years later a name that was wrong (domain.md 2.8, the sixth journey).
@Suite struct RegistrarJourneyTests {
    private static let people: [JourneyPerson] = [.stefan, .giorgi, .ilknur]
    private static let renamed = JourneyPerson("giorgi", "Giorgi Beridze-Abashidze", "გიორგი ბერიძე-აბაშიძე", "GE")

    @Test(arguments: Engine.allCases)
    func `Nobody seals alone, and a document in a wrong name gives way to one in the right name`(_ engine: Engine) async throws {
        try await JourneyAcademy.with(engine) { journey in
            try await journey.openEdition(seats: 6)
            try await journey.enrol(Self.people)
            try await earn(journey)
            try await prepare(journey)
            let first = try await issue(journey)
            try await correct(first, journey)
        }
    }

    private func earn(_ journey: JourneyAcademy) async throws {
        try await journey.travel(to: "2030-06-24T10:00")
        try await journey.enter("66", in: (0...8).map { "A\($0)" }, for: Self.people)
        try await journey.attend(Self.people)
        try await journey.meet(on: "2030-11-04", "award", (0...8).map { "A\($0)" })
        try await journey.release(boardOf: "2030-11-04")
        try await journey.award(boardOf: "2030-11-04", ratification: "2030-11-18T09:00")
        try await journey.travel(to: "2030-11-25T09:00")
    }

    /// Two have confirmed their names; the third waits. Trainees and the secretariat prepare nothing.
    private func prepare(_ journey: JourneyAcademy) async throws {
        for person in [JourneyPerson.stefan, .giorgi] {
            let wrong: [String: JSONValue] = ["person": .string(person.email), "name": ["latin": "Somebody Else", "native": nil]]
            #expect(try await journey(person.email).refusal("name-confirm", wrong) == "409 name-differs")
            try await journey(person.email)("name-confirm", ["person": .string(person.email), "name": person.nameJSON])
        }
        let signatory: JSONValue = ["name": "Dr Registrar", "office": ["en": "Registrar", "fr": "Registraire"]]
        let batch = JourneyAcademy.fields(["kind": "certificate", "signatory": signatory])
        for other in ["secretariat", "approver", JourneyPerson.stefan.email] {
            #expect(try await journey(other).refusal("document-prepare", batch) == "403 not-permitted")
        }
        let prepared = try await journey("registrar")("document-prepare", batch)
        #expect(prepared["prepared"]?.arrayValue?.count == 2)
        #expect(prepared["awaitingName"]?.arrayValue?.compactMap { $0["email"]?.stringValue } == [JourneyPerson.ilknur.email])
        #expect(try await journey("registrar").refusal("document-approve", JourneyAcademy.cohort) == "403 second-person-needed")
    }

    private func issue(_ journey: JourneyAcademy) async throws -> JSONValue {
        let sealed = try await journey.academy.done("certificate", "issue", "--pending")
        #expect(sealed["sealed"] == 0, "what nobody approved is not sealed")
        let approved = try await journey("approver")("document-approve", JourneyAcademy.cohort)
        #expect(approved["approved"]?.arrayValue?.count == 2)
        #expect(try await journey.academy.done("certificate", "issue", "--pending")["sealed"] == 2)
        let own = try await journey(JourneyPerson.giorgi.email)("document-list-own", ["person": .string(JourneyPerson.giorgi.email)])
        let first = try #require(own[0])
        #expect(try await verify(first, journey) == "valid")
        return first
    }

    /// Corrected with evidence, confirmed by the holder, issued anew; whoever holds the old one is told that it was replaced.
    private func correct(_ first: JSONValue, _ journey: JourneyAcademy) async throws {
        try await journey.travel(to: "2030-12-02T09:00")
        let (holder, person) = (journey(JourneyPerson.giorgi.email), JSONValue.string(JourneyPerson.giorgi.email))
        let correction: [String: JSONValue] = [
            "person": person, "name": Self.renamed.nameJSON, "cause": "academy-error", "evidence": "Passport",
        ]
        let outdated = try await journey("registrar")("name-correct", correction)["outdated"]?.arrayValue
        #expect(outdated?.map { $0["serial"] } == [first["document"]?["serial"]])
        try await holder("name-confirm", ["person": person, "name": Self.renamed.nameJSON])
        let serial = try #require(first["document"]?["serial"])
        try await journey("registrar")("document-reissue", ["serial": serial, "reason": "The name was wrong"])
        #expect(try await verify(first, journey) == "valid", "the old one counts until the new one is sealed")
        try await journey.seal()
        let documents = try await holder("document-list-own", ["person": person]).arrayValue ?? []
        let second = try #require(documents.first { $0["document"]?["state"] == "issued" })
        #expect(second["document"]?["edition"] == 2 && second["document"]?["holder"]?["latin"]?.stringValue == Self.renamed.latin)
        #expect(documents.contains { $0["document"]?["serial"] == serial && $0["document"]?["state"] == "superseded" })
        #expect(try await verify(first, journey) == "replaced")
        #expect(try await verify(second, journey) == "valid")
    }

    private func verify(_ document: JSONValue, _ journey: JourneyAcademy) async throws -> String? {
        guard let address = document["verificationAddress"]?.stringValue, let query = address.split(separator: "?").last else {
            throw UnexpectedOutput("no link in \(document.canonicalText)")
        }
        return try await journey.server.get("/verify?\(query)", accept: "application/json").json["answer"]?.stringValue
    }
}
