import Learning
import TestTools
import Testing

@Suite("Draw of learning groups")
struct GroupDrawTests {
    private static let size = CourseRules.proposed.groupSize

    private static func people(_ count: Int, countries: Int, seed: UInt64) throws -> [GroupDraw.Candidate] {
        var generator = SeededGenerator(seed: seed)
        let codes = ["FR", "MT", "GE", "MA", "IE", "PT", "CY", "IL", "MX", "GR", "HR", "SI"].prefix(countries)
        let sectors: [Sector] = [.state, .civilSociety, .academic]
        return try (0..<count).map { number in
            GroupDraw.Candidate(
                enrolment: Identifier(UUIDv7(high: UInt64(number + 1), low: generator.next())),
                country: try #require(codes.randomElement(using: &generator).flatMap { Country($0) }),
                sector: sectors.randomElement(using: &generator)
            )
        }
    }

    @Test(
        "Thirty people make six groups of five; three and seven make none",
        arguments: [(30, 6), (4, 1), (6, 1), (8, 2), (11, 2), (60, 12), (29, 6)]
    )
    func countsGroups(people: Int, groups: Int) {
        #expect(GroupDraw(size: Self.size, seed: 1).groupCount(for: people) == groups)
        for impossible in [0, 3, 7] { #expect(GroupDraw(size: Self.size, seed: 1).groupCount(for: impossible) == nil) }
    }

    @Test(
        "Everybody is in one group of an allowed size, and each country is spread as evenly as can be",
        arguments: 1...60 as ClosedRange<UInt64>
    )
    func mixes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let people = try Self.people(Int.random(in: 8...64, using: &generator), countries: Int.random(in: 1...12, using: &generator), seed: seed)
        let groups = try #require(GroupDraw(size: Self.size, seed: seed).groups(of: people))
        #expect(Set(groups.joined()) == Set(people))
        #expect(groups.joined().count == people.count)
        #expect(groups.allSatisfy { (4...6).contains($0.count) })
        for (country, members) in Dictionary(grouping: people, by: \.country) {
            let counts = groups.map { group in group.count { $0.country == country } }
            #expect(try #require(counts.max()) - #require(counts.min()) <= 1, "\(country) has \(members.count)")
        }
    }

    @Test("The same seed and people give the same groups, in whatever order they come", arguments: 1...20 as ClosedRange<UInt64>)
    func isReproducible(seed: UInt64) throws {
        let people = try Self.people(30, countries: 9, seed: seed)
        var generator = SeededGenerator(seed: seed + 1000)
        let draw = GroupDraw(size: Self.size, seed: seed)
        #expect(draw.groups(of: people) == draw.groups(of: people.shuffled(using: &generator)))
        #expect(draw.groups(of: people) != GroupDraw(size: Self.size, seed: seed + 1).groups(of: people))
    }

    @Test("Where every country sends one, no group holds a sector that another has two more of")
    func spreadsSectors() throws {
        let sectors: [Sector] = [.state, .civilSociety]
        let codes = ["FR", "MT", "GE", "MA", "IE", "PT", "CY", "IL", "MX", "GR", "HR", "SI"]
        let people = try codes.enumerated().map { number, code in
            GroupDraw.Candidate(
                enrolment: Identifier(UUIDv7(high: UInt64(number), low: 7)),
                country: try #require(Country(code)),
                sector: sectors[number % 2]
            )
        }
        for seed in 1...20 as ClosedRange<UInt64> {
            let groups = try #require(GroupDraw(size: Self.size, seed: seed).groups(of: people))
            for group in groups { #expect(group.count { $0.sector == .state } == group.count / 2) }
        }
    }
}
