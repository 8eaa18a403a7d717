/// The draw of learning groups: of the sizes the course allows, mixed by country and then by sector (domain.md 2.3). The same seed and the same people give the same
/// groups, in whatever order they are handed in.
package struct GroupDraw: Sendable {
    package struct Candidate: Sendable, Hashable {
        package let enrolment: Identifier<Enrolment>
        package let country: Country
        /// What kind of body sends the person; nil where it is not known.
        package let sector: Sector?

        package init(enrolment: Identifier<Enrolment>, country: Country, sector: Sector?) {
            (self.enrolment, self.country, self.sector) = (enrolment, country, sector)
        }
    }

    package let size: CourseRules.GroupSize
    package let seed: UInt64

    package init(size: CourseRules.GroupSize, seed: UInt64) { (self.size, self.seed) = (size, seed) }

    /// How many groups so many people make, their sizes as near as can be to the middle of what is allowed; nil where no number of groups fits.
    package func groupCount(for people: Int) -> Int? {
        guard size.smallest >= 1, size.smallest <= size.largest else { return nil }
        let (fewest, most) = ((people + size.largest - 1) / size.largest, people / size.smallest)
        guard fewest >= 1, fewest <= most else { return nil }
        let middle = (2 * people + (size.smallest + size.largest) / 2) / (size.smallest + size.largest)
        return min(max(middle, fewest), most)
    }

    /// Deals the people out country by country, which spreads each country as evenly as can be, then swaps people as long as that spreads the sectors better and no
    /// country worse.
    ///
    /// - Returns: nil where the people cannot be divided into groups of the allowed sizes.
    package func groups(of candidates: [Candidate]) -> [[Candidate]]? {
        guard let count = groupCount(for: candidates.count) else { return nil }
        var generator = SplitMix64(seed: seed)
        let shuffled = candidates.sorted { $0.enrolment.uuid < $1.enrolment.uuid }.shuffled(using: &generator)
        let byCountry: [[Candidate]] = Dictionary(grouping: shuffled) { $0.country }.values.sorted { Self.comesFirst($0, $1) }
        var groups = [[Candidate]](repeating: [], count: count)
        for (place, candidate) in byCountry.joined().enumerated() { groups[place % count].append(candidate) }
        while swapOnce(&groups) {}
        return groups
    }

    /// Large countries first, so that the small ones fill what is left.
    private static func comesFirst(_ left: [Candidate], _ right: [Candidate]) -> Bool {
        guard left.count == right.count, let one = left.first, let other = right.first else { return left.count > right.count }
        return one.country.code < other.country.code
    }

    /// - Returns: whether a swap was found that lowers the sum of equal pairs.
    private func swapOnce(_ groups: inout [[Candidate]]) -> Bool {
        for (first, second) in Self.pairs(groups.count) {
            for one in groups[first].indices {
                for other in groups[second].indices where improves(groups[first], one, groups[second], other) {
                    (groups[first][one], groups[second][other]) = (groups[second][other], groups[first][one])
                    return true
                }
            }
        }
        return false
    }

    private static func pairs(_ count: Int) -> [(Int, Int)] {
        (0..<count).flatMap { first in (first + 1..<max(first + 1, count)).map { (first, $0) } }
    }

    /// Whether two people in each other's place share their country with no more and their sector with fewer others than now.
    private func improves(_ left: [Candidate], _ one: Int, _ right: [Candidate], _ other: Int) -> Bool {
        let (a, b) = (left[one], right[other])
        guard a.sector != b.sector || a.country != b.country else { return false }
        func equals<Value: Equatable>(_ value: (Candidate) -> Value?) -> Int {
            func others(_ group: [Candidate], without index: Int, like candidate: Candidate) -> Int {
                guard let wanted = value(candidate) else { return 0 }
                return group.indices.count { $0 != index && value(group[$0]) == wanted }
            }
            let now = others(left, without: one, like: a) + others(right, without: other, like: b)
            let swapped = others(right, without: other, like: a) + others(left, without: one, like: b)
            return swapped - now
        }
        let countries = equals { $0.country }
        return countries < 0 || countries == 0 && equals { $0.sector } < 0
    }
}
