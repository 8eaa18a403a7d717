import Learning
import TestTools
import Testing

@Suite("Local date")
struct LocalDateTests {
    @Test("Every day from year 1 to year 9999 follows the day before, by an independent count of days in months")
    func countsEveryDay() throws {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var days = try #require(LocalDate(year: 1, month: 1, day: 1)).daysSince1970
        #expect(days == -719_162)
        var mismatches = 0
        for year in 1...9999 {
            let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
            for month in 1...12 {
                let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
                for day in [1, 15, length] {
                    let date = LocalDate(year: year, month: month, day: day)
                    if date?.daysSince1970 != days + day - 1 || date != LocalDate(daysSince1970: days + day - 1) { mismatches += 1 }
                }
                if LocalDate(year: year, month: month, day: length + 1) != nil { mismatches += 1 }
                days += length
            }
        }
        #expect(mismatches == 0)
    }

    @Test("A text is read back as written", arguments: 1...10 as ClosedRange<UInt64>)
    func roundTrips(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let date = LocalDate(daysSince1970: .random(in: -719_162...2_932_896, using: &generator))
            #expect(date.description.utf8.count == 10)
            #expect(LocalDate(date.description) == date)
            #expect(date < date.adding(days: 1))
            #expect(date.adding(days: 1).adding(days: -1) == date)
        }
    }

    @Test(
        "Years divisible by four are leap years, full centuries only when divisible by 400",
        arguments: [
            (2024, true), (2026, false), (2000, true), (1900, false), (2100, false), (2400, true), (4, true), (100, false),
        ]
    )
    func knowsLeapYears(year: Int, isLeap: Bool) {
        #expect((LocalDate(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test(
        "Days that do not exist and other spellings are refused",
        arguments: [
            "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "0000-01-01", "10000-01-01", "2026-1-1", "26-01-01", "2026/01/01",
            "2026-01-01 ", "", "----", "2026-01-", "+026-01-01", "-026-01-01", "２０２６-01-01", "2026-01-01T00:00:00Z", "2026-01-01\u{0}",
        ]
    )
    func refusesOthers(text: String) {
        #expect(LocalDate(text) == nil)
    }

    @Test(
        "The weekend is Saturday and Sunday",
        arguments: [
            ("2026-11-20", false), ("2026-11-21", true), ("2026-11-22", true), ("2026-11-23", false), ("1970-01-01", false), ("1970-01-03", true),
            ("1969-12-28", true), ("1969-12-29", false), ("0001-01-01", false), ("2000-01-01", true), ("9999-12-31", false),
        ]
    )
    func knowsWeekend(text: String, isWeekend: Bool) throws {
        #expect(try #require(LocalDate(text)).isWeekend == isWeekend)
    }

    @Test(
        "Certificates print the day in words",
        arguments: [
            ("2021-09-07", "7 September 2021", "7 septembre 2021"), ("2026-05-01", "1 May 2026", "1er mai 2026"),
            ("2026-12-31", "31 December 2026", "31 décembre 2026"), ("2026-08-11", "11 August 2026", "11 août 2026"),
            ("2024-02-29", "29 February 2024", "29 février 2024"), ("2026-01-21", "21 January 2026", "21 janvier 2026"),
        ]
    )
    func printsWords(text: String, english: String, french: String) throws {
        let date = try #require(LocalDate(text))
        #expect(date.inWords(.english) == english)
        #expect(date.inWords(.french) == french)
    }
}
