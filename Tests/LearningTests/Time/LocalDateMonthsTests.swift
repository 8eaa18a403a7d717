import Learning
import Testing

@Suite("Months of the calendar")
struct LocalDateMonthsTests {
    @Test(
        "The same day so many months later, or the last that the month has",
        arguments: [
            ("2026-08-24", 36, "2029-08-24"), ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-12-15", 1, "2027-01-15"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"), ("2026-05-05", 0, "2026-05-05"),
        ]
    )
    func addsMonths(start: String, months: Int, end: String) throws {
        #expect(try #require(LocalDate(start)).adding(months: months).description == end)
    }
}
