/// Who gets the free seats (domain.md 2.2): in the order of the list, two to a country; a third only when seats remain and nobody of a country below two waits.
package enum SeatRule {
    /// The first in the order who can have a seat now.
    ///
    /// - Parameters:
    ///   - countries: of those who wait, in the order of the list.
    ///   - held: seats that count in each country's cap.
    /// - Returns: nil where no seat is free or every country that waits has its most.
    package static func next(_ countries: [Country], free: Int, held: [Country: Int], terms: CohortTerms.Admission) -> (
        index: Int, verdict: SeatVerdict
    )? {
        guard free > 0 else { return nil }
        if let index = countries.firstIndex(where: { held[$0, default: 0] < terms.countryCap }) {
            return (index, .seat(held: held[countries[index], default: 0], cap: terms.countryCap))
        }
        return countries.firstIndex { held[$0, default: 0] < terms.countryCapWithSeatsLeft }.map { index in
            (index, .seatLeftOver(held: held[countries[index], default: 0], cap: terms.countryCapWithSeatsLeft))
        }
    }

    /// A verdict for each of the list, as if the seats were given one after another.
    package static func allocate(_ countries: [Country], free: Int, held: [Country: Int], terms: CohortTerms.Admission) -> [SeatVerdict] {
        var (verdicts, held, free) = ([Int: SeatVerdict](), held, free)
        var waiting = Array(countries.indices)
        while let next = next(waiting.map { countries[$0] }, free: free, held: held, terms: terms) {
            let index = waiting.remove(at: next.index)
            verdicts[index] = next.verdict
            held[countries[index], default: 0] += 1
            free -= 1
        }
        return countries.indices.map { index in
            let most = terms.countryCapWithSeatsLeft
            let country = held[countries[index], default: 0]
            return verdicts[index] ?? (country < most ? .noSeatLeft : .countryAtCap(held: country, cap: most))
        }
    }

    /// Whether somebody who is not in the list - reinstated, say - can have a seat, while these countries wait.
    package static func judge(_ country: Country, waiting: [Country], free: Int, held: [Country: Int], terms: CohortTerms.Admission) -> SeatVerdict {
        guard free > 0 else { return .noSeatLeft }
        let count = held[country, default: 0]
        if count < terms.countryCap { return .seat(held: count, cap: terms.countryCap) }
        let othersWait = waiting.contains { $0 != country && held[$0, default: 0] < terms.countryCap }
        guard !othersWait, count < terms.countryCapWithSeatsLeft else {
            return .countryAtCap(held: count, cap: othersWait ? terms.countryCap : terms.countryCapWithSeatsLeft)
        }
        return .seatLeftOver(held: count, cap: terms.countryCapWithSeatsLeft)
    }
}
