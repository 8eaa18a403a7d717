extension Cohort {
    /// The day on the academy's clocks.
    ///
    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package func localDate(of instant: Instant, by zones: any TimeZones) throws(Refusal) -> LocalDate {
        guard let local = zones.local(of: instant, in: terms.zone) else {
            throw Refusal(.invalidInput, ["the time zone \(terms.zone)", "it is a name of the IANA database, such as Europe/Paris"])
        }
        return local.date
    }

    /// Whether the first day has come.
    package func hasStarted(at instant: Instant, by zones: any TimeZones) throws(Refusal) -> Bool {
        try startsOn <= localDate(of: instant, by: zones)
    }
}
