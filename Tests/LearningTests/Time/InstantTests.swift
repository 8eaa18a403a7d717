import Learning
import TestTools
import Testing

@Suite("Instant")
struct InstantTests {
    @Test("A whole second is read back as written", arguments: 1...10 as ClosedRange<UInt64>)
    func roundTrips(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            // Year 1 to year 9999.
            let instant = Instant(microseconds: .random(in: -62_135_596_800...253_402_300_799, using: &generator) * 1_000_000)
            #expect(Instant(instant.description) == instant)
        }
    }

    @Test(
        "The day and time in UTC are right on both sides of 1970",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (999_999, "1970-01-01T00:00:00Z"), (86_399_999_999, "1970-01-01T23:59:59Z"),
            (1_795_262_400_000_000, "2026-11-21T12:00:00Z"), (951_782_400_000_000, "2000-02-29T00:00:00Z"),
            (-62_135_596_800_000_000, "0001-01-01T00:00:00Z"), (253_402_300_799_000_000, "9999-12-31T23:59:59Z"),
        ]
    )
    func writesUTC(microseconds: Int64, text: String) {
        #expect(Instant(microseconds: microseconds).description == text)
        #expect(Instant(microseconds: microseconds).utcDate.description == String(text.prefix(10)))
    }

    @Test(
        "Other spellings and times that do not exist are refused",
        arguments: [
            "", "2026-11-21", "2026-11-21 12:00:00Z", "2026-11-21T12:00:00", "2026-11-21T12:00:00+01:00", "2026-11-21T24:00:00Z",
            "2026-11-21T12:60:00Z",
            "2026-11-21T12:00:60Z", "2026-11-21T12:00:00.0Z", "2026-02-30T12:00:00Z", "2026-11-21T1200:00Z ", "2026-11-21T+1:00:00Z",
            "2026-11-21t12:00:00z",
        ]
    )
    func refusesOthers(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("Adding seconds moves by exactly so much")
    func addsSeconds() {
        #expect(Instant(microseconds: 5).adding(seconds: 60) == Instant(microseconds: 60_000_005))
        #expect(Instant(microseconds: 5).adding(seconds: -1) < Instant(microseconds: 5))
    }
}
