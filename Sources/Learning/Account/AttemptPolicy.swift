/// How wrong attempts make the next one wait: a few are free, then each doubles the delay, up to a longest one; and time forgets them one by one. Nobody is locked
/// out for good, which would let a stranger lock out anybody whose address is known.
package struct AttemptPolicy: Sendable, Hashable {
    package let free: Int
    /// After the first attempt beyond the free ones, in seconds.
    package let firstDelay: Int64
    package let longestDelay: Int64
    /// One failure is forgotten each time so many seconds have passed.
    package let recovery: Int64

    package init(free: Int, firstDelay: Int64, longestDelay: Int64, recovery: Int64) {
        (self.free, self.firstDelay, self.longestDelay, self.recovery) = (free, firstDelay, longestDelay, recovery)
    }

    /// Somebody who guesses without pause gets 17 guesses at an account in the first hour and four in each later one. ASVS 2.2.1 allows 100 an hour; NIST SP 800-63B
    /// 5.2.2 names delays growing up to an hour as a way to hold the number of failures down.
    package static let account = AttemptPolicy(free: 5, firstDelay: 1, longestDelay: 900, recovery: 1800)
    /// A class of sixty behind one address may mistype a password each.
    package static let network = AttemptPolicy(free: 60, firstDelay: 1, longestDelay: 300, recovery: 30)
    /// Questions whether a document is genuine, from one network: a personnel office may check a hundred in a row, and then one a second.
    package static let verification = AttemptPolicy(free: 120, firstDelay: 1, longestDelay: 60, recovery: 1)
    /// Mails about a forgotten password to one address.
    package static let reset = AttemptPolicy(free: 3, firstDelay: 60, longestDelay: 3600, recovery: 3600)

    /// Invitations to one address: each sends a mail, and each takes the place of the one before.
    package static let invitation = AttemptPolicy(free: 5, firstDelay: 60, longestDelay: 3600, recovery: 3600)

    /// How many failures still count.
    package func failures(_ tally: AttemptTally, at now: Instant) -> Int {
        let passed = max(0, now.microseconds - tally.at.microseconds) / (recovery * 1_000_000)
        return max(0, tally.failures - Int(min(passed, Int64(tally.failures))))
    }

    /// Seconds until another attempt is looked at; zero when it is now.
    package func wait(_ tally: AttemptTally, at now: Instant) -> Int64 {
        let failures = failures(tally, at: now)
        guard failures >= free else { return 0 }
        let delay = min(longestDelay, firstDelay << Int64(min(failures - free, 20)))
        let open = tally.at.adding(seconds: delay)
        return now < open ? (open.microseconds - now.microseconds + 999_999) / 1_000_000 : 0
    }

    package func adding(_ tally: AttemptTally, at now: Instant) -> AttemptTally { AttemptTally(failures: failures(tally, at: now) + 1, at: now) }
}

/// Failures as they were last counted, and when.
package struct AttemptTally: Sendable, Hashable {
    package let failures: Int
    package let at: Instant

    package init(failures: Int, at: Instant) { (self.failures, self.at) = (failures, at) }

    package static let none = AttemptTally(failures: 0, at: Instant(microseconds: 0))
}
