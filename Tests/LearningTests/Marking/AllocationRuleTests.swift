import Learning
import TestTools
import Testing

@Suite("Giving scripts to markers")
struct AllocationRuleTests {
    private func allocations(_ verdict: AllocationRule.Verdict) throws -> [AllocationRule.Allocation] {
        guard case .allocated(let allocations) = verdict else {
            Issue.record("\(verdict)")
            return []
        }
        return allocations
    }

    @Test("Thirty scripts among four markers: seven or eight each, and the same whatever the order", arguments: 1...20)
    func isEven(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scripts = try (1...30).map { try ScriptFacts.sample($0) }
        let markers = (1...4).map { MarkerFacts.sample($0) }
        let made = try allocations(
            AllocationRule.allocate(scripts.shuffled(using: &generator), to: markers.shuffled(using: &generator), parts: [.first])
        )
        #expect(made.count == 30)
        #expect(Set(Dictionary(grouping: made, by: \.marker).values.map(\.count)) == [7, 8])
        #expect(try made == allocations(AllocationRule.allocate(scripts, to: markers, parts: [.first])))
    }

    @Test("What a marker has already counts")
    func countsTheLoad() throws {
        let scripts = try (1...6).map { try ScriptFacts.sample($0) }
        let made = try allocations(AllocationRule.allocate(scripts, to: [.sample(1, load: 6), .sample(2)], parts: [.first]))
        #expect(made.allSatisfy { $0.marker == accountID(2) })
    }

    @Test("Two parts go to two people, none of them in conflict", arguments: 1...50)
    func avoidsConflicts(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scripts = try (1...20).map { try ScriptFacts.sample($0) }
        let markers = (UInt64(1)...5).map { number in
            MarkerFacts.sample(
                number,
                interests: scripts.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
                    .map {
                        MarkerInterest(account: accountID(number), person: $0.author, kind: Bool.random(using: &generator) ? .supervision : .family)
                    }
            )
        }
        switch AllocationRule.allocate(scripts, to: markers, parts: [.first, .second]) {
        case .allocated(let made):
            #expect(made.count == 40)
            for (_, parts) in Dictionary(grouping: made, by: \.submission) { #expect(Set(parts.map(\.marker)).count == 2) }
            for allocation in made {
                let script = try #require(scripts.first { $0.submission == allocation.submission })
                let marker = try #require(markers.first { $0.account == allocation.marker })
                #expect(MarkerConflict.all(of: marker, on: script, as: allocation.part) == [])
            }
        case .impossible(let codes):
            for code in codes {
                let script = try #require(scripts.first { $0.code == code })
                let pairs = markers.flatMap { first in markers.filter { $0.account != first.account }.map { (first, $0) } }
                #expect(
                    !pairs.contains {
                        MarkerConflict.all(of: $0.0, on: script, as: .first).isEmpty && MarkerConflict.all(of: $0.1, on: script, as: .second).isEmpty
                    }
                )
            }
        }
    }

    @Test("A script that nobody may mark is named, and none is given out")
    func namesTheImpossible() throws {
        let scripts = [try ScriptFacts.sample(1), try ScriptFacts.sample(2)]
        let tied = MarkerFacts.sample(1, interests: [MarkerInterest(account: accountID(1), person: personID(2), kind: .family)])
        #expect(AllocationRule.allocate(scripts, to: [tied], parts: [.first]) == .impossible([scriptCode(2)]))
        #expect(AllocationRule.allocate(scripts, to: [], parts: [.first]) == .impossible([scriptCode(1), scriptCode(2)]))
    }

    @Test("A supervisor marks second when the only other marker can mark first")
    func findsTheOnlyWay() throws {
        let guide = MarkerFacts.sample(1, interests: [MarkerInterest(account: accountID(1), person: personID(1), kind: .supervision)])
        let made = try allocations(AllocationRule.allocate([.sample(1)], to: [guide, .sample(2, load: 50)], parts: [.first, .second]))
        #expect(made.map(\.marker) == [accountID(2), accountID(1)])
    }
}
