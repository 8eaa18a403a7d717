import Learning
import Testing

@Suite("Appeal term")
struct AppealTermTests {
    @Test(
        "Ten working days leave out the weekends between",
        arguments: [
            // Monday, Wednesday, Friday, Saturday, Sunday; the last crosses a new year.
            ("2026-11-16", "2026-11-30"), ("2026-11-18", "2026-12-02"), ("2026-11-20", "2026-12-04"), ("2026-11-21", "2026-12-04"),
            ("2026-11-22", "2026-12-04"), ("2026-12-28", "2027-01-11"),
        ]
    )
    func leavesOutWeekends(board: String, last: String) throws {
        #expect(AppealTerm.lastDay(after: try #require(LocalDate(board)), workingDays: 10).description == last)
    }

    @Test("One working day after a Friday is the Monday, none is the day itself")
    func countsSmallTerms() throws {
        let friday = try #require(LocalDate("2026-11-20"))
        #expect(AppealTerm.lastDay(after: friday, workingDays: 1).description == "2026-11-23")
        #expect(AppealTerm.lastDay(after: friday, workingDays: 0) == friday)
    }

    @Test("However long, a term has so many working days behind the board, and ends on one", arguments: 1...60)
    func countsWorkingDays(days: Int) throws {
        for offset in 0..<14 {
            let board = try #require(LocalDate("2026-01-01")).adding(days: offset)
            let last = AppealTerm.lastDay(after: board, workingDays: days)
            #expect(!last.isWeekend)
            let between = (1...(last.daysSince1970 - board.daysSince1970)).map { board.adding(days: $0) }
            #expect(between.count { !$0.isWeekend } == days)
        }
    }
}
