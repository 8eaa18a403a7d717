import Learning
import Testing
import Website

@Suite struct MomentTests {
    @Test(arguments: [
        ("2026-05-01T00:00:00Z", "1 May 2026, 00:00 UTC", "1er mai 2026, 00 h 00 UTC"),
        ("2026-12-31T23:59:59Z", "31 December 2026, 23:59 UTC", "31 décembre 2026, 23 h 59 UTC"),
        ("1969-12-31T23:59:59Z", "31 December 1969, 23:59 UTC", "31 décembre 1969, 23 h 59 UTC"),
    ])
    func aMomentIsToldWithItsZone(_ text: String, _ english: String, _ french: String) throws {
        let instant = try #require(Instant(text))
        #expect(Moment.words(instant, .english) == english)
        #expect(Moment.words(instant, .french) == french)
    }
}
