import CanonicalJSON
import Foundation
import Testing

/// A correspondent ranks the country's own and sees what became of them, and nothing else (domain.md 2.8, the fifth journey).
@Suite struct CorrespondentJourneyTests {
    private static let own: [JourneyPerson] = [
        JourneyPerson("amina", "Amina Tazi", "أمينة التازي", "MA"), .mohammed, JourneyPerson("youssef", "Youssef Alami", nil, "MA"),
    ]
    private static let others: [JourneyPerson] = [.stefan, .gorg]

    @Test(arguments: Engine.allCases)
    func `Three are ranked, each rank once; other countries, files and marks stay closed`(_ engine: Engine) async throws {
        try await JourneyAcademy.with(engine) { journey in
            for country in ["MA", "MT"] { try await journey.grantCorrespondent(of: country) }
            try await journey.openEdition(seats: 4)
            try await journey.welcome(Self.own + Self.others)
            let applications = try await apply(journey)
            try await rank(applications, journey)
            try await see(journey)
        }
    }

    private func apply(_ journey: JourneyAcademy) async throws -> [String: JSONValue] {
        var applications: [String: JSONValue] = [:]
        try await journey.travel(to: "2030-01-21T10:00")
        for person in Self.own + Self.others { applications[person.email] = try await journey.apply(person) }
        try await journey.travel(to: "2030-01-28T10:00")
        for person in Self.own + Self.others {
            let id = try #require(applications[person.email])
            try await journey("secretariat")("application-review", ["application": id, "evidence": JourneyPerson.evidence])
            guard person.email != JourneyPerson.stefan.email else { continue }
            try await journey("secretariat")("nomination-request", ["application": id])
        }
        return applications
    }

    private func rank(_ applications: [String: JSONValue], _ journey: JourneyAcademy) async throws {
        let desk = journey("correspondent.ma")
        let nominees = try await desk("nominee-list", JourneyAcademy.fields(["country": "MA"])).arrayValue ?? []
        #expect(Set(nominees.compactMap { $0["name"]?["latin"]?.stringValue }) == Set(Self.own.map(\.latin)))
        for (place, person) in Self.own.enumerated() {
            let id = try #require(applications[person.email])
            if place > 0 { #expect(try await desk.refusal("nomination-endorse", ["application": id, "rank": 1]).hasPrefix("409")) }
            try await desk("nomination-endorse", ["application": id, "rank": .integer(Int64(place + 1))])
        }
        let maltese = try #require(applications[JourneyPerson.gorg.email])
        #expect(try await desk.refusal("nomination-endorse", ["application": maltese, "rank": 1]).hasPrefix("403"))
        #expect(try await desk.refusal("nominee-list", JourneyAcademy.fields(["country": "MT"])) == "403 not-permitted")
        #expect(try await desk.refusal("application-show", ["application": maltese]).hasPrefix("403"))
    }

    /// Who is enrolled is told; how the panel scored, and who is marked how, is not.
    private func see(_ journey: JourneyAcademy) async throws {
        let desk = journey("correspondent.ma")
        try await journey.travel(to: "2030-03-04T10:00")
        let agreed = try await journey.agreeList(Self.own)
        #expect(agreed["offered"] == 3)
        for person in Self.own.prefix(2) {
            let id = try await journey.application(of: person)
            try await journey(person.email)("offer-accept", ["application": id])
            try await journey("secretariat")("application-enrol", ["application": id])
        }
        let told = try await desk("nominee-list", JourneyAcademy.fields(["country": "MA"])).arrayValue ?? []
        let standings = told.sorted { ($0["rank"]?.integerValue ?? 0) < ($1["rank"]?.integerValue ?? 0) }.map { $0["standing"]?.stringValue }
        #expect(standings == ["enrolled", "enrolled", "nominated"])
        for operation in ["list-show", "score-list", "waiting-list-show", "application-list", "cohort-show", "cohort-figures"] {
            #expect(try await desk.refusal(operation, JourneyAcademy.cohort) == "403 not-permitted", "\(operation)")
        }
        let mark = JourneyAcademy.mark("A1", of: Self.own[0].email)
        #expect(try await desk.refusal("mark-explain", mark) == "403 not-permitted")
    }
}
