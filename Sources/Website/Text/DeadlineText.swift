import Learning

/// A deadline as the clocks of its place show it, with the place.
enum DeadlineText {
    /// `4 May 2027, 23:59 (Europe/Paris)`
    static func words(_ deadline: Deadline, _ language: Language) -> String { words(deadline.local, deadline.zone, language) }

    static func words(_ moment: ZonedDateTime, _ language: Language) -> String { words(moment.local, moment.zone, language) }

    private static func words(_ local: LocalDateTime, _ zone: TimeZoneName, _ language: Language) -> String {
        let (hour, minute) = (twoDigits(local.minuteOfDay / 60), twoDigits(local.minuteOfDay % 60))
        let time = language == .french ? "\(hour) h \(minute)" : "\(hour):\(minute)"
        return "\(local.date.inWords(language)), \(time) (\(zone))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
