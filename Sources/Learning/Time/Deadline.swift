/// A future moment as it was promised: on the clocks of a place. The moment in UTC is derived from that, and derived again when the rules of the zone change.
package struct Deadline: Sendable, Hashable {
    package let local: LocalDateTime
    package let zone: TimeZoneName
    /// The first moment that is too late: the minute named is still in time.
    package let instant: Instant

    /// As it was stored.
    package init(local: LocalDateTime, zone: TimeZoneName, instant: Instant) {
        (self.local, self.zone, self.instant) = (local, zone, instant)
    }

    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package init(_ local: LocalDateTime, in zone: TimeZoneName, by zones: any TimeZones) throws(Refusal) {
        guard let start = zones.instant(of: local, in: zone) else {
            throw Refusal(
                invalid: LocalizedText(english: "the time zone \(zone)", french: "le fuseau horaire \(zone)"),
                LocalizedText(
                    english: "it is a name of the IANA database, such as Europe/Paris",
                    french: "c'est un nom de la base IANA, comme Europe/Paris"
                )
            )
        }
        self.init(local: local, zone: zone, instant: start.adding(seconds: 60))
    }

    package func isPast(at instant: Instant) -> Bool { self.instant <= instant }
}

extension Deadline: CustomStringConvertible {
    package var description: String { "\(local) \(zone)" }
}
