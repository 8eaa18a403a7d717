extension TimeZones {
    /// What day the zone's calendars show then.
    ///
    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package func day(of instant: Instant, in zone: TimeZoneName) throws(Refusal) -> LocalDate {
        guard let local = local(of: instant, in: zone) else {
            throw Refusal(
                invalid: LocalizedText(english: "the time zone \(zone)", french: "le fuseau horaire \(zone)"),
                LocalizedText(
                    english: "it is a name of the IANA database, such as Europe/Paris",
                    french: "c'est un nom de la base IANA, comme Europe/Paris"
                )
            )
        }
        return local.date
    }
}
