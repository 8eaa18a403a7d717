import Learning
import TestTools
import Testing

@Suite("Seats")
struct SeatRuleTests {
    private static let terms = CohortTerms.proposed.admission

    private func allocate(_ codes: String, free: Int, held: [String: Int] = [:]) throws -> String {
        let countries = try codes.split(separator: " ").map { try country(String($0)) }
        let held = Dictionary(uniqueKeysWithValues: try held.map { (try country($0.key), $0.value) })
        return SeatRule.allocate(countries, free: free, held: held, terms: Self.terms).map { verdict in
            switch verdict {
            case .seat: "seat"
            case .seatLeftOver: "third"
            case .noSeatLeft: "wait"
            case .countryAtCap: "cap"
            }
        }.joined(separator: " ")
    }

    @Test("Two to a country while another waits; a third only from seats that remain; never a fourth")
    func keepsCaps() throws {
        #expect(try allocate("MT MT MT FR", free: 3) == "seat seat wait seat")
        #expect(try allocate("MT MT MT FR", free: 4) == "seat seat third seat")
        #expect(try allocate("MT MT MT MT FR", free: 9) == "seat seat third cap seat")
        #expect(try allocate("MT FR FR", free: 2, held: ["MT": 2]) == "wait seat seat")
        #expect(try allocate("MT FR", free: 1, held: ["MT": 3, "FR": 2]) == "cap third")
        #expect(try allocate("MT", free: 0) == "wait")
    }

    @Test("A freed seat goes to the first whose country is below its cap: reserve no. 2 before no. 1, if the first one's country has two")
    func promotes() throws {
        let waiting = [try country("FR"), try country("MA"), try country("FR")]
        let next = SeatRule.next(waiting, free: 1, held: [try country("FR"): 2], terms: Self.terms)
        #expect(next?.index == 1)
        #expect(next?.verdict == .seat(held: 0, cap: 2))
        let third = SeatRule.next([try country("FR")], free: 1, held: [try country("FR"): 2], terms: Self.terms)
        #expect(third?.verdict == .seatLeftOver(held: 2, cap: 3))
        #expect(SeatRule.next([try country("FR")], free: 1, held: [try country("FR"): 3], terms: Self.terms) == nil)
        #expect(SeatRule.next(waiting, free: 0, held: [:], terms: Self.terms) == nil)
    }

    @Test("Whoever comes back after a lapse has no third seat of the country while another country waits")
    func judgesReinstatement() throws {
        let (malta, france) = (try country("MT"), try country("FR"))
        let judge = { (waiting: [Country], free: Int, held: Int) in
            SeatRule.judge(malta, waiting: waiting, free: free, held: [malta: held], terms: Self.terms)
        }
        #expect(judge([france], 1, 1) == .seat(held: 1, cap: 2))
        #expect(judge([france], 1, 2) == .countryAtCap(held: 2, cap: 2))
        #expect(judge([], 1, 2) == .seatLeftOver(held: 2, cap: 3))
        #expect(judge([malta], 1, 2) == .seatLeftOver(held: 2, cap: 3))
        #expect(judge([], 1, 3) == .countryAtCap(held: 3, cap: 3))
        #expect(judge([], 0, 0) == .noSeatLeft)
        for verdict in [judge([france], 1, 1), judge([], 1, 2), judge([], 1, 3), judge([], 0, 0)] {
            #expect(verdict.text.english != verdict.text.french)
        }
    }

    @Test(
        "Whatever waits, no more seats are given than are free, no country passes its cap, and nobody is passed over",
        arguments: 1...200 as ClosedRange<UInt64>
    )
    func holdsInvariants(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let codes = try ["MT", "FR", "MA", "DE"].map(country)
        let waiting = (0..<Int.random(in: 0...20, using: &generator)).compactMap { _ in codes.randomElement(using: &generator) }
        let held = Dictionary(uniqueKeysWithValues: codes.map { ($0, Int.random(in: 0...3, using: &generator)) })
        let free = Int.random(in: 0...12, using: &generator)
        let verdicts = SeatRule.allocate(waiting, free: free, held: held, terms: Self.terms)
        var after = held
        for (country, verdict) in zip(waiting, verdicts) where verdict.isSeat { after[country, default: 0] += 1 }
        let given = verdicts.count(where: \.isSeat)
        #expect(given <= free)
        #expect(after.values.allSatisfy { $0 <= 3 })
        let leftOut = zip(waiting, verdicts).filter { !$0.1.isSeat }.map(\.0)
        if given < free { #expect(leftOut.allSatisfy { after[$0] == 3 }) }
        // While somebody of a country below two waits, no third seat was given.
        if leftOut.contains(where: { after[$0, default: 0] < 2 }) {
            #expect(!verdicts.contains { if case .seatLeftOver = $0 { true } else { false } })
        }
        // Within a country nobody is passed over.
        for country in codes {
            let own = zip(waiting, verdicts).filter { $0.0 == country }.map(\.1.isSeat)
            #expect(own == own.sorted { $0 && !$1 })
        }
    }

    @Test("A plan gives the lowest free seat and the country's lowest free place")
    func assigns() throws {
        var plan = SeatPlan((1...3).map { Seat(number: $0, holder: nil, place: nil) })
        let malta = try country("MT")
        #expect(plan.assign(.application(file(1)), country: malta)?.place?.number == 1)
        #expect(plan.assign(.enrolment(Identifier(UUIDv7(high: 5, low: 1))), country: nil)?.number == 2)
        #expect(plan.assign(.application(file(2)), country: malta)?.place?.number == 2)
        #expect(plan.assign(.application(file(3)), country: malta) == nil)
        #expect(plan.held == [malta: 2])
        #expect((plan.free, plan.taken) == (0, 3))
    }
}
