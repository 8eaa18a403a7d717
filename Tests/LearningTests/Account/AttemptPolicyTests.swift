import Learning
import Testing

@Suite("Delay after wrong attempts")
struct AttemptPolicyTests {
    private let policy = AttemptPolicy(free: 3, firstDelay: 10, longestDelay: 60, recovery: 100)
    private let start = Instant(microseconds: 1_000_000_000)

    @Test(
        "A few are free, then each doubles the delay, up to the longest",
        arguments: [(0, 0), (2, 0), (3, 10), (4, 20), (5, 40), (6, 60), (50, 60), (5000, 60)]
    )
    func doubles(failures: Int, seconds: Int64) {
        #expect(policy.wait(AttemptTally(failures: failures, at: start), at: start) == seconds)
    }

    @Test("The delay runs out, to the microsecond, and time forgets failures one by one")
    func recovers() {
        let tally = AttemptTally(failures: 4, at: start)
        #expect(policy.wait(tally, at: Instant(microseconds: start.microseconds + 19_999_999)) == 1)
        #expect(policy.wait(tally, at: start.adding(seconds: 20)) == 0)
        #expect(policy.failures(tally, at: start.adding(seconds: 99)) == 4)
        #expect(policy.failures(tally, at: start.adding(seconds: 100)) == 3)
        #expect(policy.failures(tally, at: start.adding(seconds: 400)) == 0)
        #expect(policy.failures(tally, at: start.adding(seconds: 400_000)) == 0)
        #expect(policy.adding(tally, at: start.adding(seconds: 100)).failures == 4)
    }

    @Test("A clock that goes back frees nobody and stops nothing")
    func standsClock() {
        let tally = AttemptTally(failures: 4, at: start)
        #expect(policy.wait(tally, at: start.adding(seconds: -5)) == 25)
        #expect(policy.failures(tally, at: start.adding(seconds: -5)) == 4)
        #expect(policy.wait(.none, at: Instant(microseconds: 0)) == 0)
    }

    @Test("Who guesses without pause gets seventeen guesses at an account in the first hour and four in each later one")
    func boundsGuesses() {
        var (tally, now) = (AttemptTally.none, start)
        var guesses: [Int] = []
        for hour in 1...3 {
            var count = 0
            let end = start.adding(seconds: Int64(hour) * 3600)
            while now < end {
                let wait = AttemptPolicy.account.wait(tally, at: now)
                if wait == 0 {
                    tally = AttemptPolicy.account.adding(tally, at: now)
                    count += 1
                } else {
                    now = now.adding(seconds: wait)
                }
            }
            guesses.append(count)
        }
        #expect(guesses == [17, 4, 4])
    }
}
