import Learning
import Testing

@Suite("Programme limit")
struct ProgrammeLimitTests {
    private static func date(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    @Test("36 months from the day of enrolment; the last day still counts (ruling 22)")
    func countsMonths() throws {
        let limit = try ProgrammeLimit(enrolledOn: Self.date("2026-08-24"), months: 36, interruptions: [], today: Self.date("2027-01-01"))
        #expect(limit.lastDay.description == "2029-08-24")
        #expect(try !limit.isPast(on: Self.date("2029-08-24")))
        #expect(try limit.isPast(on: Self.date("2029-08-25")))
        #expect(limit.explanation.english == "36 months from 24 August 2026: until 24 August 2029.")
    }

    @Test("Days of interruption are not counted; while one lasts, the end moves on")
    func stopsTheClock() throws {
        let ended = try ProgrammeLimit.Interruption(from: Self.date("2027-01-01"), until: Self.date("2027-01-31"))
        let lasting = try ProgrammeLimit.Interruption(from: Self.date("2028-03-01"), until: nil)
        let limit = try ProgrammeLimit(
            enrolledOn: Self.date("2026-08-24"),
            months: 36,
            interruptions: [ended, lasting],
            today: Self.date("2028-03-11")
        )
        #expect(limit.daysInterrupted == 40)
        #expect(limit.lastDay.description == "2029-10-03")
        let later = try ProgrammeLimit(enrolledOn: Self.date("2026-08-24"), months: 36, interruptions: [lasting], today: Self.date("2035-03-01"))
        #expect(try !later.isPast(on: Self.date("2035-03-01")))
        #expect(limit.explanation.french.contains("sans 40 jours d'interruption"))
    }

    @Test("The history tells the interruptions: each ends with whatever happened next")
    func readsHistory() throws {
        let day: Int64 = 86_400_000_000
        let history = [
            EnrolmentEpisode(event: .begin, at: Instant(microseconds: 0)), EnrolmentEpisode(event: .interrupt, at: Instant(microseconds: 10 * day)),
            EnrolmentEpisode(event: .resume, at: Instant(microseconds: 15 * day)),
            EnrolmentEpisode(event: .interrupt, at: Instant(microseconds: 20 * day)),
        ]
        let all = try ProgrammeLimit.Interruption.all(in: history) { $0.utcDate }
        #expect(try all == [.init(from: Self.date("1970-01-11"), until: Self.date("1970-01-16")), .init(from: Self.date("1970-01-21"), until: nil)])
    }
}
