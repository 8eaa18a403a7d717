/// Why somebody may not mark a script (ruling 19, domain.md 2.9.5).
package enum MarkerConflict: Sendable, Hashable {
    case ownWork
    case sameEmployer
    /// The marker works for a ministry of the author's country, or both work for ministries of one country.
    case ministryOfSameCountry
    case declared(MarkerInterest.Kind)
    /// Has or had another part in marking it: nobody decides on their own earlier decision.
    case hadPart

    /// Every reason there is; empty for a marker who may.
    package static func all(of marker: MarkerFacts, on script: ScriptFacts, as part: MarkingPart) -> [MarkerConflict] {
        var conflicts: [MarkerConflict] = []
        if marker.person == script.author { conflicts.append(.ownWork) }
        if marker.affiliations.contains(where: { mine in script.affiliations.contains { mine.isSameHouse(as: $0) } }) {
            conflicts.append(.sameEmployer)
        }
        let ministries = Set(script.affiliations.filter(\.isMinistry).map(\.country)).union([script.country])
        if marker.affiliations.contains(where: { $0.isMinistry && ministries.contains($0.country) }) { conflicts.append(.ministryOfSameCountry) }
        conflicts += marker.interests.filter { $0.person == script.author && $0.kind.forbids(part) }.map { .declared($0.kind) }
        if script.markers.contains(marker.account) { conflicts.append(.hadPart) }
        return conflicts
    }
}

extension MarkerInterest.Kind {
    fileprivate func forbids(_ part: MarkingPart) -> Bool {
        switch self {
        case .supervision, .tutoring: part == .first
        case .family, .friendship, .dispute, .other: true
        }
    }
}
