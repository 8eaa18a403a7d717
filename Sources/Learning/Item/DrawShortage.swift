/// A draw rule that the banks cannot serve beside the others of its test.
package struct DrawShortage: Error, Hashable {
    /// From 0.
    package let section: Int
    package let draw: Int
    package let rule: DrawRule
    /// Items of the bank that have what the rule asks for.
    package let candidates: Int
    /// How many of them the rules together leave for this one.
    package let available: Int
}

extension TestBlueprint {
    /// The rules that cannot be served; empty when every draw will succeed. A bank that is not there counts as empty.
    package func shortages(in banks: [ItemBank]) -> [DrawShortage] {
        let places = self.places
        let found = DrawPlan.arrangement(places.map { candidates(for: $0.rule, in: banks).map(\.key) })
        var shortages: [DrawShortage] = []
        for (section, part) in sections.enumerated() {
            for (draw, rule) in part.draws.enumerated() {
                let available = zip(places, found).count { $0.section == section && $0.draw == draw && $1 != nil }
                guard available < rule.count else { continue }
                let candidates = candidates(for: rule, in: banks).count
                shortages.append(DrawShortage(section: section, draw: draw, rule: rule, candidates: candidates, available: available))
            }
        }
        return shortages
    }

    struct Place {
        let section: Int
        let draw: Int
        let rule: DrawRule
    }

    /// One for each item of a paper, in the order of the blueprint.
    var places: [Place] {
        sections.enumerated().flatMap { section, part in
            part.draws.enumerated().flatMap { draw, rule in
                Array(repeating: Place(section: section, draw: draw, rule: rule), count: max(0, rule.count))
            }
        }
    }

    func candidates(for rule: DrawRule, in banks: [ItemBank]) -> [Item] {
        banks.first { $0.key == rule.bank }?.candidates(for: rule) ?? []
    }
}
