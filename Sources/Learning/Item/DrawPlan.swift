/// Gives each place of a paper an item that its rule allows, no item twice, by augmenting paths (Kuhn's bipartite matching). So a paper is found whenever
/// there is one, also where rules overlap, and the check of a course and the draw for a person cannot disagree.
struct DrawPlan {
    /// By place, the items that may stand there.
    private let candidates: [[ContentKey]]
    private var places: [ContentKey: Int] = [:]

    /// - Parameter candidates: by place; earlier ones are tried first, so their order is what makes a draw random.
    init(_ candidates: [[ContentKey]]) { self.candidates = candidates }

    /// An item for each place; nil where even the best arrangement leaves the place empty.
    static func arrangement(_ candidates: [[ContentKey]]) -> [ContentKey?] {
        var plan = DrawPlan(candidates)
        for place in candidates.indices {
            var visited: Set<ContentKey> = []
            _ = plan.fill(place, &visited)
        }
        var items = [ContentKey?](repeating: nil, count: candidates.count)
        for (item, place) in plan.places { items[place] = item }
        return items
    }

    private mutating func fill(_ place: Int, _ visited: inout Set<ContentKey>) -> Bool {
        for item in candidates[place] where places[item] == nil && visited.insert(item).inserted {
            places[item] = place
            return true
        }
        for item in candidates[place] where visited.insert(item).inserted {
            guard let holder = places[item], fill(holder, &visited) else { continue }
            places[item] = place
            return true
        }
        return false
    }
}
