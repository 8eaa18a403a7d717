/// How many a correspondent can endorse, in which order, and until when (domain.md 2.2, ruling 24).
package enum NominationRule {
    /// Why a rank cannot be given.
    package enum Obstacle: Sendable, Hashable {
        /// Ranks run from 1 to the most of the edition.
        case noSuchRank(Int, most: Int)
        case rankTaken(Int)

        package var refusal: Refusal {
            switch self {
            case .noSuchRank(let rank, let most): Refusal(.rankOutOfRange, ["\(rank)", "\(most)"])
            case .rankTaken(let rank): Refusal(.rankTaken, ["\(rank)"])
            }
        }
    }

    /// Each rank is given once in a country, so that with the last of them the country's nominations are spent.
    ///
    /// - Parameter taken: ranks that the country's correspondents gave in this edition.
    package static func obstacle(to rank: Int, taken: Set<Int>, terms: CohortTerms.Admission) -> Obstacle? {
        guard (1...max(1, terms.nominationsPerCountry)).contains(rank) else { return .noSuchRank(rank, most: terms.nominationsPerCountry) }
        return taken.contains(rank) ? .rankTaken(rank) : nil
    }

    /// The correspondent's days run from the notice or from the closing date, whichever is later, to the end of the last of them.
    package static func term(noticeAt: Instant, of cohort: Cohort, by zones: any TimeZones) throws(Refusal) -> Deadline {
        let zone = cohort.terms.zone
        let notice = try cohort.localDate(of: noticeAt, by: zones)
        let start = max(notice, ApplicationCall.closingDate(of: cohort))
        return try Deadline(.endOfDay(start.adding(days: cohort.terms.admission.nominationDays)), in: zone, by: zones)
    }
}
