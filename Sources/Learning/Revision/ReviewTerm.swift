/// Until when a released result can be questioned (domain.md 2.4): a revision within so many days, an appeal within so many working days, both to the end of the
/// day in the cohort's zone. The day of the release is not counted.
package enum ReviewTerm {
    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package static func revision(releasedAt: Instant, terms: CohortTerms, zones: any TimeZones) throws(Refusal) -> Deadline {
        let day = try releaseDay(releasedAt, terms, zones).adding(days: terms.board.revisionDays)
        return try Deadline(.endOfDay(day), in: terms.zone, by: zones)
    }

    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package static func appeal(releasedAt: Instant, terms: CohortTerms, zones: any TimeZones) throws(Refusal) -> Deadline {
        let day = terms.calendar.day(terms.board.appealWorkingDays, after: try releaseDay(releasedAt, terms, zones))
        return try Deadline(.endOfDay(day), in: terms.zone, by: zones)
    }

    private static func releaseDay(_ instant: Instant, _ terms: CohortTerms, _ zones: any TimeZones) throws(Refusal) -> LocalDate {
        guard let local = zones.local(of: instant, in: terms.zone) else {
            throw Refusal(
                invalid: LocalizedText(english: "the time zone \(terms.zone)", french: "le fuseau horaire \(terms.zone)"),
                LocalizedText(
                    english: "it is a name of the IANA database, such as Europe/Paris",
                    french: "c'est un nom de la base IANA, comme Europe/Paris"
                )
            )
        }
        return local.date
    }
}
