import Learning
import TestTools
import Testing

@Suite("Random histories of admission")
struct RandomAdmissionTests {
    static let people = 14
    private static let seats = 6
    private static let countries = ["MT", "FR", "MA", "BR"]

    @Test(
        "Whatever is done in whatever order, by two programs at once, seats and caps hold and nobody has two files",
        arguments: Engine.allCases,
        1...4 as ClosedRange<UInt64>
    )
    func keepInvariants(engine: Engine, seed: UInt64) async throws {
        try await TestAcademy.with(engine, seed: seed) { academy in
            try await prepare(academy, desks: 2)
            let other = try await academy.database.open()
            var generator = SeededGenerator(seed: seed)
            for _ in 0..<50 { try await round(academy, other, AdmissionAct.intake, using: &generator) }
            await AdmissionAct.agree.attempt(in: academy, on: nil)
            try academy.expectAdmissionHolds(seats: Self.seats)
            for _ in 0..<70 { try await round(academy, other, AdmissionAct.answers, using: &generator) }
            try await other.close()
            try academy.expectAdmissionHolds(seats: Self.seats)
            #expect(try academy.raw.count("offer") > 2 && academy.raw.count("enrolment") > 0, "hardly anything happened, so that this shows nothing")
            while try await academy.run(SealAudit()) > 0 {}
            try await academy.expectAuditHolds()
        }
    }

    @Test("Every freed seat goes to the first whose country is below its cap", arguments: Engine.allCases, 11...14 as ClosedRange<UInt64>)
    func promotesTheRightOne(engine: Engine, seed: UInt64) async throws {
        try await TestAcademy.with(engine, seed: seed) { academy in
            try await prepare(academy, desks: 0)
            var generator = SeededGenerator(seed: seed)
            for person in 1...Self.people {
                let country = Self.countries.randomElement(using: &generator) ?? "MT"
                try await academy.score(try await academy.nominate(person, country), Int.random(in: 50...100, using: &generator))
            }
            try await academy.run(AgreeList(cohort: academy.key()))
            for _ in 0..<40 {
                let person = Int.random(in: 1...Self.people, using: &generator)
                await (AdmissionAct.answers(person, &generator)).attempt(in: academy, on: nil)
                let expected = try expectedPromotions(academy)
                let promoted = try await academy.run(PromoteFromWaitingList(cohort: academy.key())).map(\.application.id.description)
                #expect(promoted == expected)
                try academy.expectAdmissionHolds(seats: Self.seats)
            }
        }
    }

    /// - Parameter desks: countries that have a correspondent.
    private func prepare(_ academy: TestAcademy, desks: Int) async throws {
        try await academy.prepareCall(people: Self.people, seats: Self.seats)
        for country in Self.countries.prefix(desks) {
            try await academy.grant(.correspondent, within: .country(#require(Country(country))), to: "desk-\(country)@example.org".lowercased())
        }
    }

    private func round(
        _ academy: TestAcademy,
        _ other: any TestStore,
        _ draw: (Int, inout SeededGenerator) -> AdmissionAct,
        using generator: inout SeededGenerator
    ) async throws {
        let acts = (0..<Int.random(in: 1...5, using: &generator)).map { _ in draw(Int.random(in: 1...Self.people, using: &generator), &generator) }
        await withTaskGroup(of: Void.self) { group in
            for (number, act) in acts.enumerated() {
                group.addTask { await act.attempt(in: academy, on: number.isMultiple(of: 2) ? other : nil) }
            }
        }
        try academy.expectAdmissionHolds(seats: Self.seats)
    }

    /// The rule once more, written another way and on the tables: who should be offered the free seats, one after another.
    private func expectedPromotions(_ academy: TestAcademy) throws -> [String] {
        var free = try academy.raw.count("seat WHERE application_id IS NULL AND enrolment_id IS NULL")
        var held: [String: Int] = [:]
        for country in try academy.raw.column("SELECT country FROM seat WHERE country IS NOT NULL") { held[country, default: 0] += 1 }
        let id = academy.isPostgreSQL ? "CAST(a.id AS TEXT)" : "lower(hex(a.id))"
        var waiting = try academy.raw.rows(
            """
            SELECT \(id), a.country FROM selection_entry e JOIN application a ON a.id = e.application_id
            WHERE a.state = 'reserve' ORDER BY e.position
            """
        )
        var promoted: [String] = []
        while free > 0 {
            let below = { (cap: Int) in waiting.firstIndex { held[$0[1], default: 0] < cap } }
            guard let index = below(2) ?? below(3) else { break }
            let next = waiting.remove(at: index)
            promoted.append(next[0].count == 32 ? Self.hyphenated(next[0]) : next[0])
            held[next[1], default: 0] += 1
            free -= 1
        }
        return promoted
    }

    private static func hyphenated(_ digits: String) -> String {
        var rest = Substring(digits)
        return [8, 4, 4, 4, 12].map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }.joined(separator: "-")
    }
}

extension TestAcademy {
    fileprivate var isPostgreSQL: Bool {
        switch raw {
        case .sqlite: false
        case .postgreSQL: true
        }
    }
}
