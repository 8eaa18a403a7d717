/// The working days after a board in which its decisions can be appealed, and nothing that rests on them is sealed (ruling 4).
package enum AppealTerm {
    /// The last day of the term. Saturdays and Sundays do not count.
    package static func lastDay(after boardDate: LocalDate, workingDays: Int) -> LocalDate {
        var (day, left) = (boardDate, workingDays)
        while left > 0 {
            day = day.adding(days: 1)
            if !day.isWeekend { left -= 1 }
        }
        return day
    }
}

extension LocalDate {
    /// 1 January 1970 was a Thursday.
    package var isWeekend: Bool {
        let fromMonday = (daysSince1970 % 7 + 7 + 3) % 7
        return fromMonday >= 5
    }
}
