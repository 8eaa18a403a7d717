import Learning

/// A deadline as the clocks of its place show it, with the place.
enum DeadlineText {
    /// `4 May 2027, 23:59 (Europe/Paris)`
    static func words(_ deadline: Deadline, _ language: Language) -> String { words(deadline.local, deadline.zone, language) }

    static func words(_ moment: ZonedDateTime, _ language: Language) -> String { words(moment.local, moment.zone, language) }

    /// A moment that has passed, on the clocks of a place; in UTC where its zone is not known.
    static func words(_ instant: Instant, in zone: TimeZoneName, by zones: any TimeZones, _ language: Language) -> String {
        zones.local(of: instant, in: zone).map { words($0, zone, language) } ?? Moment.words(instant, language)
    }

    private static func words(_ local: LocalDateTime, _ zone: TimeZoneName, _ language: Language) -> String {
        let (hour, minute) = (twoDigits(local.minuteOfDay / 60), twoDigits(local.minuteOfDay % 60))
        let time = language == .french ? "\(hour) h \(minute)" : "\(hour):\(minute)"
        return "\(local.date.inWords(language)), \(time) (\(zone))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
