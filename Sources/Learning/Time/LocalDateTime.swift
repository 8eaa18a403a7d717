/// A day and a minute on the clock of some place: when a session begins, when a deadline falls.
package struct LocalDateTime: Sendable, Hashable, Comparable {
    package let date: LocalDate
    /// From midnight on the clock, 0...1439; on a day when clocks change this is not how many minutes have passed.
    package let minuteOfDay: Int

    /// Nil for a time that no clock shows.
    package init?(_ date: LocalDate, hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        self.date = date
        minuteOfDay = hour * 60 + minute
    }

    /// The last minute of a day, when deadlines fall.
    package static func endOfDay(_ date: LocalDate) -> LocalDateTime { LocalDateTime(date, minuteOfDay: 1439) }

    private init(_ date: LocalDate, minuteOfDay: Int) {
        self.date = date
        self.minuteOfDay = minuteOfDay
    }

    package func adding(days: Int) -> LocalDateTime { LocalDateTime(date.adding(days: days), minuteOfDay: minuteOfDay) }

    package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.minuteOfDay) < (right.date, right.minuteOfDay)
    }
}

extension LocalDateTime: CustomStringConvertible {
    /// ISO 8601 to the minute: `2026-11-21T23:59`.
    package var description: String { "\(date)T\(twoDigits(minuteOfDay / 60)):\(twoDigits(minuteOfDay % 60))" }

    /// Reads exactly the form that ``description`` writes.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), let date = LocalDate(String(text.prefix(10))),
            [11, 12, 14, 15].allSatisfy({ (0x30...0x39).contains(bytes[$0]) })
        else { return nil }
        let number = { (index: Int) in Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30) }
        self.init(date, hour: number(11), minute: number(14))
    }
}
