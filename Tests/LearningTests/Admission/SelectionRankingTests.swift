import Learning
import TestTools
import Testing

@Suite("Ranking")
struct SelectionRankingTests {
    private func rank(_ candidates: [SelectionCandidate], seats: Int = 100, terms: CohortTerms.Admission = CohortTerms.proposed.admission) throws
        -> [SelectionPosition]
    {
        SelectionRanking.rank(candidates, seats: seats, terms: terms, on: try day("2026-04-03"))
    }

    private func order(_ positions: [SelectionPosition]) -> [UInt64] { positions.map(\.candidate.application.uuid.low) }

    @Test("While there are seats for all, the score alone orders; once there are not, members come first, then Council of Europe, then MedNET")
    func prefersOnlyInDemand() throws {
        let candidates = try [
            candidate(1, "BR", score: 90), candidate(2, "TN", score: 85), candidate(3, "DE", score: 80), candidate(4, "MT", score: 70),
        ]
        #expect(order(try rank(candidates, seats: 4)) == [1, 2, 3, 4])
        let contested = try rank(candidates, seats: 3)
        #expect(order(contested) == [4, 3, 2, 1])
        #expect(contested.map(\.ground) == [.first, .preference, .preference, .preference])
    }

    @Test("A country's membership is judged on the closing date")
    func judgesMembershipThen() throws {
        var terms = CohortTerms.proposed.admission
        let member = CountryGroup.Member(country: try country("RU"), since: try day("1999-01-01"), until: try day("2022-03-16"))
        terms.preferences = [CountryGroup(name: LocalizedText(english: "members", french: "membres"), members: [member])]
        let candidates = try [candidate(1, "BR", score: 60), candidate(2, "RU", score: 55)]
        #expect(order(try rank(candidates, seats: 1, terms: terms)) == [1, 2])
        #expect(order(SelectionRanking.rank(candidates, seats: 1, terms: terms, on: try day("2022-03-16"))) == [2, 1])
    }

    @Test("Who holds an award comes after the others of the group when demand exceeds seats")
    func placesAlumniLast() throws {
        let candidates = try [candidate(1, "MT", score: 90, isAlumnus: true), candidate(2, "FR", score: 60), candidate(3, "BR", score: 99)]
        #expect(order(try rank(candidates, seats: 2)) == [2, 1, 3])
        #expect(try rank(candidates, seats: 2)[1].ground == .alumnus)
        #expect(order(try rank(candidates, seats: 3)) == [3, 1, 2])
    }

    @Test("Equal scores: civil society below its target first, then a country without anybody, then the earlier submission, then the file's number")
    func breaksTies() throws {
        let civil = try rank([candidate(1, "MT", score: 70), candidate(2, "MT", score: 70, sector: .civilSociety)])
        #expect(order(civil) == [2, 1])
        #expect(civil[1].ground == .balance)
        let spread = try rank([candidate(1, "MT", score: 80), candidate(2, "MT", score: 70), candidate(3, "FR", score: 70)])
        #expect(order(spread) == [1, 3, 2])
        #expect(spread[2].ground == .balance)
        let time = try rank([candidate(2, "MT", score: 70, submitted: 5), candidate(1, "FR", score: 70, submitted: 6)])
        #expect(order(time) == [2, 1])
        #expect(time[1].ground == .submission)
        let lot = try rank([candidate(2, "MT", score: 70, submitted: 5), candidate(1, "FR", score: 70, submitted: 5)])
        #expect(order(lot) == [1, 2])
        #expect(lot[1].ground == .fileNumber)
    }

    @Test("At its target civil society is preferred no longer: a target, not a quota")
    func stopsAtTarget() throws {
        let positions = try rank([
            candidate(1, "MT", score: 90, sector: .civilSociety), candidate(2, "FR", score: 70), candidate(3, "IT", score: 70, sector: .civilSociety),
        ])
        #expect(order(positions) == [1, 2, 3])
    }

    @Test("The correspondent's rank orders within the country, and takes no place from another one")
    func ordersWithinCountry() throws {
        let positions = try rank([
            candidate(1, "MA", score: 90, rank: 3), candidate(2, "FR", score: 80), candidate(3, "MA", score: 70, rank: 1),
            candidate(4, "MT", score: 60), candidate(5, "MA", score: 50, rank: 2), candidate(6, "MA", score: 40),
        ])
        #expect(order(positions) == [3, 2, 5, 4, 1, 6])
        #expect(positions.map(\.ground) == [.first, .nominationRank, .nominationRank, .nominationRank, .nominationRank, .score])
    }

    @Test("It depends on nothing but the candidates, in whatever order they come", arguments: 1...50 as ClosedRange<UInt64>)
    func ignoresInputOrder(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let codes = ["MT", "FR", "MA", "DE", "TN", "BR"]
        var ranks: [String: Int] = [:]
        let candidates = try (1...40 as ClosedRange<UInt64>).map { number in
            let code = codes.randomElement(using: &generator) ?? "MT"
            ranks[code, default: 0] += 1
            return try candidate(
                number,
                code,
                score: Int.random(in: 50...56, using: &generator),
                sector: Sector.allCases.randomElement(using: &generator) ?? .state,
                isAlumnus: Int.random(in: 0..<8, using: &generator) == 0,
                submitted: Int64.random(in: 0..<10, using: &generator),
                rank: Bool.random(using: &generator) ? ranks[code] : nil
            )
        }
        let seats = Int.random(in: 20...60, using: &generator)
        let expected = try rank(candidates, seats: seats)
        for _ in 0..<5 { #expect(try rank(candidates.shuffled(using: &generator), seats: seats) == expected) }
        #expect(Set(order(expected)).count == 40)
        #expect(expected.map(\.number) == Array(1...40))
        // Within a country those ranked stand in the order of their ranks.
        for country in Set(candidates.map(\.country)) {
            let given = expected.filter { $0.candidate.country == country }.compactMap(\.candidate.nominationRank)
            #expect(given == given.sorted())
        }
        // Every reason is a true one.
        for (before, after) in zip(expected, expected.dropFirst()) {
            switch after.ground {
            case .score: #expect(after.candidate.score < before.candidate.score)
            case .submission: #expect(before.candidate.submittedAt < after.candidate.submittedAt)
            case .balance, .fileNumber: #expect(before.candidate.score == after.candidate.score)
            case .alumnus: #expect(after.candidate.isAlumnus && !before.candidate.isAlumnus)
            case .first, .preference, .nominationRank: break
            }
        }
    }

    @Test("The applicant's sentence names nobody else; the panel's names the one before")
    func explains() throws {
        let positions = try rank([candidate(1, "MT", score: 72), candidate(2, "FR", score: 71)])
        let names = [file(1): "Noa Levi", file(2): "Eleni Papadopoulou"]
        #expect(positions[1].forApplicant.english == "Position 2 of 2 with a score of 71.00: the score before is higher.")
        #expect(positions[1].forApplicant.french == "Position 2 sur 2 avec une note de 71.00 : la note précédente est plus élevée.")
        #expect(positions[1].forPanel(names: names).english == "2. Eleni Papadopoulou, 71.00, after Noa Levi: the score before is higher.")
        #expect(positions[0].forPanel(names: names).french == "1. Noa Levi, 72.00 : personne n'est classé avant.")
        for ground in SelectionGround.allCases { #expect(ground.text.english != ground.text.french) }
    }
}
