/// Until when circumstances are claimed, decided on and appealed (domain.md 2.4): the last days of the terms, which run from the day after.
package struct ClaimTerm: Sendable {
    private let terms: CohortTerms
    private let zones: any TimeZones

    package init(_ terms: CohortTerms, zones: any TimeZones) { (self.terms, self.zones) = (terms, zones) }

    /// Calendar days, from the deadline as it was extended.
    package func lastDayToClaim(after deadline: Deadline) throws(Refusal) -> Deadline {
        try end(of: deadline.local.date.adding(days: terms.circumstances.claimDays))
    }

    /// Working days.
    package func lastDayToDecide(after lodged: Instant) throws(Refusal) -> Deadline {
        try end(of: terms.calendar.day(terms.circumstances.decisionWorkingDays, after: day(of: lodged)))
    }

    /// Working days.
    package func lastDayToAppeal(after decided: Instant) throws(Refusal) -> Deadline {
        try end(of: terms.calendar.day(terms.circumstances.appealWorkingDays, after: day(of: decided)))
    }

    private func end(of day: LocalDate) throws(Refusal) -> Deadline { try Deadline(.endOfDay(day), in: terms.zone, by: zones) }

    private func day(of instant: Instant) throws(Refusal) -> LocalDate {
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
