import Learning

/// A deadline as the clocks of its place show it, with the place.
enum DeadlineText {
    /// `4 May 2027, 23:59 (Europe/Paris)`
    static func words(_ deadline: Deadline, _ language: Language) -> String {
        let (hour, minute) = (twoDigits(deadline.local.minuteOfDay / 60), twoDigits(deadline.local.minuteOfDay % 60))
        let time = language == .french ? "\(hour) h \(minute)" : "\(hour):\(minute)"
        return "\(deadline.local.date.inWords(language)), \(time) (\(deadline.zone))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
