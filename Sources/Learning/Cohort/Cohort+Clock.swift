extension Cohort {
    /// The day on the academy's clocks.
    ///
    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package func localDate(of instant: Instant, by zones: any TimeZones) throws(Refusal) -> LocalDate {
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

    /// Whether the first day has come.
    package func hasStarted(at instant: Instant, by zones: any TimeZones) throws(Refusal) -> Bool {
        try startsOn <= localDate(of: instant, by: zones)
    }
}
