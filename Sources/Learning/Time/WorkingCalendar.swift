/// Which days the academy works: neither on Saturdays and Sundays nor on the days it is closed.
package struct WorkingCalendar: Sendable, Hashable {
    package let closedDays: Set<LocalDate>

    package init(closedDays: Set<LocalDate> = []) { self.closedDays = closedDays }

    package func isWorkingDay(_ date: LocalDate) -> Bool { !date.isWeekend && !closedDays.contains(date) }

    /// The working day on which a term of that many working days ends, the day it runs from not counted; the day itself for a term of none.
    package func day(_ workingDays: Int, after start: LocalDate) -> LocalDate {
        var (day, left) = (start, workingDays)
        while left > 0 {
            day = day.adding(days: 1)
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// Working days after the first date up to and including the second; zero where that is not later.
    package func workingDays(after start: LocalDate, through end: LocalDate) -> Int {
        guard start < end else { return 0 }
        return (start.daysSince1970 + 1...end.daysSince1970).count { isWorkingDay(LocalDate(daysSince1970: $0)) }
    }
}

extension LocalDate {
    /// 1 January 1970 was a Thursday.
    package var isWeekend: Bool {
        let fromMonday = (daysSince1970 % 7 + 7 + 3) % 7
        return fromMonday >= 5
    }
}
