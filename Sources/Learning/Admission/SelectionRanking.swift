/// The panel's one list (domain.md 2.2): preference groups, then who holds no award yet, both only when demand exceeds seats; then the score, the balance, the
/// earlier submission. The correspondent's rank orders within the country only (ruling 24). It depends on nothing but the candidates themselves, in whatever
/// order they are handed in.
package enum SelectionRanking {
    package static func rank(_ candidates: [SelectionCandidate], seats: Int, terms: CohortTerms.Admission, on closing: LocalDate)
        -> [SelectionPosition]
    {
        let group = { (candidate: SelectionCandidate) -> Int in
            guard candidates.count > seats else { return 0 }
            return terms.preferences.firstIndex { $0.contains(candidate.country, on: closing) } ?? terms.preferences.count
        }
        var rest = candidates.map { Entry(candidate: $0, group: group($0), isLast: candidates.count > seats && $0.isAlumnus) }
            .sorted { Entry.precedes($0, $1) }
        var order: [Entry] = []
        var balance = Balance(civilSocietyTarget: terms.civilSocietyTarget)
        while let head = rest.first {
            let tied = rest.prefix { $0.isTied(with: head) }
            let next = tied.indices.min { balance.prefers(rest[$0].candidate, to: rest[$1].candidate) } ?? rest.startIndex
            let entry = rest.remove(at: next)
            balance.add(entry.candidate)
            order.append(entry)
        }
        return positions(order)
    }

    private struct Entry {
        let candidate: SelectionCandidate
        let group: Int
        let isLast: Bool

        /// Without the balance, which depends on who stands in the list already.
        static func precedes(_ left: Entry, _ right: Entry) -> Bool {
            if left.group != right.group { return left.group < right.group }
            if left.isLast != right.isLast { return right.isLast }
            if left.candidate.score != right.candidate.score { return left.candidate.score > right.candidate.score }
            if left.candidate.submittedAt != right.candidate.submittedAt { return left.candidate.submittedAt < right.candidate.submittedAt }
            return left.candidate.application.description < right.candidate.application.description
        }

        func isTied(with other: Entry) -> Bool {
            (group, isLast) == (other.group, other.isLast) && candidate.score == other.candidate.score
        }
    }

    /// Gives the places of each country's candidates to them in the order of their correspondent's ranks, and tells what put each behind the one before.
    private static func positions(_ order: [Entry]) -> [SelectionPosition] {
        var entries = order
        let ranked = order.indices.filter { order[$0].candidate.nominationRank != nil }
        for places in Dictionary(grouping: ranked, by: { order[$0].candidate.country }).values {
            let sorted = places.sorted { (order[$0].candidate.nominationRank ?? 0, $0) < (order[$1].candidate.nominationRank ?? 0, $1) }
            for (place, origin) in zip(places.sorted(), sorted) { entries[place] = order[origin] }
        }
        let isMoved = entries.indices.map { entries[$0].candidate.application != order[$0].candidate.application }
        return entries.indices.map { index in
            SelectionPosition(
                number: index + 1,
                count: entries.count,
                candidate: entries[index].candidate,
                previous: index == 0 ? nil : entries[index - 1].candidate.application,
                ground: index == 0 ? .first : ground(at: index, of: entries, isMoved)
            )
        }
    }

    private static func ground(at index: Int, of entries: [Entry], _ isMoved: [Bool]) -> SelectionGround {
        let (entry, previous) = (entries[index], entries[index - 1])
        let followsByItself = !isMoved[index] && (!isMoved[index - 1] || Entry.precedes(previous, entry))
        return followsByItself ? ground(of: entry, after: previous) : .nominationRank
    }

    private static func ground(of entry: Entry, after previous: Entry) -> SelectionGround {
        if entry.group != previous.group { return .preference }
        if entry.isLast != previous.isLast { return .alumnus }
        if entry.candidate.score != previous.candidate.score { return .score }
        if Entry.precedes(entry, previous) { return .balance }
        return entry.candidate.submittedAt == previous.candidate.submittedAt ? .fileNumber : .submission
    }
}

/// Who stands in the list so far. Targets, not quotas: they decide between equal scores only.
private struct Balance {
    let civilSocietyTarget: Int
    private var count = 0
    private var civilSociety = 0
    private var countries: Set<Country> = []

    init(civilSocietyTarget: Int) { self.civilSocietyTarget = civilSocietyTarget }

    mutating func add(_ candidate: SelectionCandidate) {
        count += 1
        if candidate.sector == .civilSociety { civilSociety += 1 }
        countries.insert(candidate.country)
    }

    /// A candidate of civil society while its share is below the target; then one of a country that has nobody yet.
    func prefers(_ left: SelectionCandidate, to right: SelectionCandidate) -> Bool {
        let isCivil = (left.sector == .civilSociety, right.sector == .civilSociety)
        if isCivil.0 != isCivil.1, 100 * civilSociety < civilSocietyTarget * max(1, count) { return isCivil.0 }
        let isNew = (!countries.contains(left.country), !countries.contains(right.country))
        return isNew.0 && !isNew.1
    }
}
