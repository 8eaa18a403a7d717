/// A future moment as it was announced, on the clocks of a place. The moment in UTC follows from that, and is derived again when the rules of the zone change.
package struct ZonedDateTime: Sendable, Hashable {
    package let local: LocalDateTime
    package let zone: TimeZoneName
    package let instant: Instant

    /// As it was stored.
    package init(local: LocalDateTime, zone: TimeZoneName, instant: Instant) {
        (self.local, self.zone, self.instant) = (local, zone, instant)
    }

    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package init(_ local: LocalDateTime, in zone: TimeZoneName, by zones: any TimeZones) throws(Refusal) {
        guard let instant = zones.instant(of: local, in: zone) else {
            throw Refusal(
                invalid: LocalizedText(english: "the time zone \(zone)", french: "le fuseau horaire \(zone)"),
                LocalizedText(
                    english: "it is a name of the IANA database, such as Europe/Paris",
                    french: "c'est un nom de la base IANA, comme Europe/Paris"
                )
            )
        }
        self.init(local: local, zone: zone, instant: instant)
    }
}

extension ZonedDateTime: CustomStringConvertible {
    package var description: String { "\(local) \(zone)" }
}
