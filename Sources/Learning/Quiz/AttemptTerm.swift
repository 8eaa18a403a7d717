/// How long an attempt may take: its minutes, and never beyond the sitting's own end for this person.
package struct AttemptTerm: Sendable, Hashable {
    /// When the time is over: the first moment that is too late to answer.
    package let deadline: Instant
    /// Until when an answer that was on its way is still taken.
    package let closesAt: Instant

    /// As it was stored.
    package init(deadline: Instant, closesAt: Instant) { (self.deadline, self.closesAt) = (deadline, closesAt) }

    /// - Parameters:
    ///   - minutes: nil for a test without a limit of time.
    ///   - due: the end of the sitting for this person.
    ///   - lateEnd: the end of the days on which late work is taken; counts for an attempt begun on one of them.
    ///   - graceSeconds: what is given to answers on their way.
    package init(startingAt start: Instant, minutes: Int?, due: Instant, lateEnd: Instant, graceSeconds: Int) {
        let end = start < due ? due : lateEnd
        deadline = minutes.map { min(end, start.adding(seconds: Int64($0) * 60)) } ?? end
        closesAt = deadline.adding(seconds: Int64(graceSeconds))
    }

    /// When what is handed in at a moment counts as handed in: the grace is for the line, and makes nobody late.
    package func counted(at now: Instant) -> Instant { min(now, Instant(microseconds: deadline.microseconds - 1)) }

    /// Whole seconds until the deadline, a started one counted; never negative.
    package func secondsLeft(at now: Instant) -> Int {
        Int(max(0, (deadline.microseconds - now.microseconds + 999_999) / 1_000_000))
    }
}
