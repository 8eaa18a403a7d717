import Learning
import Testing

@Suite("The time of an attempt")
struct AttemptTermTests {
    private func at(_ seconds: Int64) -> Instant { Instant(microseconds: seconds * 1_000_000) }

    private func term(from start: Int64, minutes: Int?) -> AttemptTerm {
        AttemptTerm(startingAt: at(start), minutes: minutes, due: at(10_000), lateEnd: at(20_000), graceSeconds: 60)
    }

    @Test("It lasts its minutes, and never beyond the sitting; one begun among the late days ends with them")
    func ends() {
        #expect(term(from: 0, minutes: 45) == AttemptTerm(deadline: at(2_700), closesAt: at(2_760)))
        #expect(term(from: 9_000, minutes: 45).deadline == at(10_000))
        #expect(term(from: 10_000, minutes: 45).deadline == at(12_700))
        #expect(term(from: 19_000, minutes: 45).deadline == at(20_000))
        #expect(term(from: 0, minutes: nil).deadline == at(10_000))
        #expect(term(from: 15_000, minutes: nil).deadline == at(20_000))
    }

    @Test("What comes in the grace counts as of the last moment in time")
    func counts() {
        let term = term(from: 9_000, minutes: 45)
        #expect(term.counted(at: at(9_500)) == at(9_500))
        #expect(term.counted(at: at(10_030)) == Instant(microseconds: 10_000 * 1_000_000 - 1))
    }

    @Test("Seconds left are whole, a started one counts, and there are never less than none")
    func tellsSecondsLeft() {
        let term = term(from: 0, minutes: 45)
        #expect(term.secondsLeft(at: at(0)) == 2_700)
        #expect(term.secondsLeft(at: Instant(microseconds: 1)) == 2_700)
        #expect(term.secondsLeft(at: Instant(microseconds: 2_700 * 1_000_000 - 1)) == 1)
        #expect(term.secondsLeft(at: at(2_700)) == 0)
        #expect(term.secondsLeft(at: at(9_999)) == 0)
    }
}
