/// The call for an edition: until when applications are taken.
package enum ApplicationCall {
    /// The day on which the sending institution's seat and the membership of countries are judged (ruling 23).
    package static func closingDate(of cohort: Cohort) -> LocalDate { cohort.startsOn.adding(days: -cohort.terms.admission.closingDaysBeforeStart) }

    /// The end of the closing date on the academy's clocks.
    package static func closing(of cohort: Cohort, by zones: any TimeZones) throws(Refusal) -> Deadline {
        try Deadline(.endOfDay(closingDate(of: cohort)), in: cohort.terms.zone, by: zones)
    }
}
