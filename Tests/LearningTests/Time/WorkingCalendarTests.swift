import Learning
import Testing

@Suite("Working calendar")
struct WorkingCalendarTests {
    private let calendar = WorkingCalendar()

    @Test(
        "Ten working days leave out the weekends between",
        arguments: [
            // Monday, Wednesday, Friday, Saturday, Sunday; the last crosses a new year.
            ("2026-11-16", "2026-11-30"), ("2026-11-18", "2026-12-02"), ("2026-11-20", "2026-12-04"), ("2026-11-21", "2026-12-04"),
            ("2026-11-22", "2026-12-04"), ("2026-12-28", "2027-01-11"),
        ]
    )
    func leavesOutWeekends(board: String, last: String) throws {
        #expect(calendar.day(10, after: try #require(LocalDate(board))).description == last)
    }

    @Test("One working day after a Friday is the Monday, none is the day itself")
    func countsSmallTerms() throws {
        let friday = try #require(LocalDate("2026-11-20"))
        #expect(calendar.day(1, after: friday).description == "2026-11-23")
        #expect(calendar.day(0, after: friday) == friday)
    }

    @Test("Days on which the academy is closed do not count")
    func leavesOutClosedDays() throws {
        let christmas = try Set(["2026-12-24", "2026-12-25", "2027-01-01"].map { try #require(LocalDate($0)) })
        let closed = WorkingCalendar(closedDays: christmas)
        let start = try #require(LocalDate("2026-12-23"))
        #expect(closed.day(1, after: start).description == "2026-12-28")
        #expect(closed.workingDays(after: start, through: try #require(LocalDate("2027-01-04"))) == 5)
        #expect(closed.workingDays(after: start, through: start) == 0)
    }

    @Test("However long, a term has so many working days behind the board, and ends on one", arguments: 1...60)
    func countsWorkingDays(days: Int) throws {
        for offset in 0..<14 {
            let board = try #require(LocalDate("2026-01-01")).adding(days: offset)
            let last = calendar.day(days, after: board)
            #expect(!last.isWeekend)
            let between = (1...(last.daysSince1970 - board.daysSince1970)).map { board.adding(days: $0) }
            #expect(between.count { !$0.isWeekend } == days)
            #expect(calendar.workingDays(after: board, through: last) == days)
        }
    }
}
