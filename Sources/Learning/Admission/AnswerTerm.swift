/// How long somebody has to answer an offer (domain.md 2.2, ruling 25).
package enum AnswerTerm {
    /// The last day is a full one on the academy's clocks: seven days after the day of the offer, two from a fortnight before the start on, and never later than
    /// the day before the start.
    ///
    /// - Throws: ``Refusal`` `edition-started`: from the first day on nobody is offered a seat.
    package static func deadline(offeredAt instant: Instant, in cohort: Cohort, by zones: any TimeZones) throws(Refusal) -> Deadline {
        let terms = cohort.terms.admission
        let today = try cohort.localDate(of: instant, by: zones)
        guard today < cohort.startsOn else { throw Refusal(.editionStarted, [cohort.key.text, cohort.startsOn.description]) }
        let isShort = cohort.startsOn.adding(days: -terms.shortFromDaysBeforeStart) <= today
        let last = min(today.adding(days: isShort ? terms.shortAnswerDays : terms.answerDays), cohort.startsOn.adding(days: -1))
        return try Deadline(.endOfDay(last), in: cohort.terms.zone, by: zones)
    }

    /// Until when an accepted seat can wait for a visa or a mission order: the end of the day so many days before the start.
    ///
    /// - Throws: ``Refusal`` `condition-too-late` where that day is over.
    package static func conditionDeadline(acceptedAt instant: Instant, in cohort: Cohort, by zones: any TimeZones) throws(Refusal) -> Deadline {
        let last = cohort.startsOn.adding(days: -cohort.terms.admission.conditionsUntilDaysBeforeStart)
        let deadline = try Deadline(.endOfDay(last), in: cohort.terms.zone, by: zones)
        guard !deadline.isPast(at: instant) else { throw Refusal(.conditionTooLate, [deadline.description]) }
        return deadline
    }

    /// The term after the clock stood still because the mail bounced: the days that were left, counted from the day on which the person was reached, and at
    /// least the short term.
    package static func deadline(
        resumedAt instant: Instant,
        stoppedAt stop: Instant,
        before deadline: Deadline,
        in cohort: Cohort,
        by zones: any TimeZones
    ) throws(Refusal) -> Deadline {
        let today = try cohort.localDate(of: instant, by: zones)
        guard today < cohort.startsOn else { throw Refusal(.editionStarted, [cohort.key.text, cohort.startsOn.description]) }
        let left = deadline.local.date.daysSince1970 - (try cohort.localDate(of: stop, by: zones)).daysSince1970
        let last = min(today.adding(days: max(left, cohort.terms.admission.shortAnswerDays)), cohort.startsOn.adding(days: -1))
        return try Deadline(.endOfDay(last), in: cohort.terms.zone, by: zones)
    }
}
