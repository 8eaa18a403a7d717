import Learning

/// The clocks of Paris in 2026: summer time from 29 March to 25 October, 01:00 UTC.
struct ParisClocks: TimeZones {
    private static let summer = Instant(microseconds: 1_774_746_000_000_000)..<Instant(microseconds: 1_792_890_000_000_000)

    func instant(of local: LocalDateTime, in zone: TimeZoneName) -> Instant? {
        guard zone.text == "Europe/Paris" else { return nil }
        let utc = Instant(microseconds: (Int64(local.date.daysSince1970) * 1440 + Int64(local.minuteOfDay)) * 60_000_000)
        let early = utc.adding(seconds: -7200)
        return Self.summer.contains(early) ? early : utc.adding(seconds: -3600)
    }

    func local(of instant: Instant, in zone: TimeZoneName) -> LocalDateTime? {
        guard zone.text == "Europe/Paris" else { return nil }
        let shifted = instant.adding(seconds: Self.summer.contains(instant) ? 7200 : 3600)
        let minute = Int(shifted.microseconds / 60_000_000) - shifted.utcDate.daysSince1970 * 1440
        return LocalDateTime(shifted.utcDate, hour: minute / 60, minute: minute % 60)
    }
}
