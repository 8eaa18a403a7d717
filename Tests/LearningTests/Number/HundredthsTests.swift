import Learning
import Testing

@Suite("Hundredths")
struct HundredthsTests {
    @Test(
        "What people write is read without rounding",
        arguments: [
            ("0", 0), ("7", 700), ("68", 6800), ("68.5", 6850), ("68.50", 6850), ("68,5", 6850), ("52.05", 5205), ("100", 10_000), ("100.00", 10_000),
            ("999999.99", 99_999_999), ("007", 700),
        ]
    )
    func readsMarks(text: String, count: Int) {
        #expect(Hundredths(text)?.count == count)
    }

    @Test(
        "What would have to be rounded or guessed is refused",
        arguments: [
            "", " ", ".", ",", "68.", ".5", "68.505", "68.5.0", "68,5,0", "1,000.5", "-1", "+1", "1e2", "0x10", "1_000", "1000000", "٦٨", "６８", "68 ",
            "½",
            "68.5\u{301}", "NaN", "inf", "68\u{0}",
        ]
    )
    func refusesOthers(text: String) {
        #expect(Hundredths(text) == nil)
    }

    @Test("Every mark that can be given is written and read back unchanged")
    func roundTrips() {
        for count in 0...10_000 {
            let mark = Hundredths(count: count)
            #expect(Hundredths(mark.description) == mark)
        }
    }

    @Test(
        "A text has no superfluous zeros",
        arguments: [(6800, "68"), (6850, "68.5"), (5205, "52.05"), (5, "0.05"), (0, "0"), (-150, "-1.5"), (-5, "-0.05")]
    )
    func writesShortly(count: Int, text: String) {
        #expect(Hundredths(count: count).description == text)
    }
}
