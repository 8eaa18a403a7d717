/// What is known of one person and one assessment, as far as the reader may know it: a mark only once it was released (domain.md 2.9.4), but for one that the course
/// shows its holder before the board, as provisional (ruling 16). Nothing is computed from a provisional one.
package struct TaskStanding: Sendable, Hashable {
    package struct Result: Sendable, Hashable {
        /// Rounded, as it counts.
        package let mark: Int
        /// Passed, or compensated by the board.
        package let isPassed: Bool

        package init(mark: Int, isPassed: Bool) { (self.mark, self.isPassed) = (mark, isPassed) }
    }

    package let code: ContentCode
    /// The number of the sitting that concerns the person last; nil where none does.
    package let sitting: Int?
    /// Nil while no sitting is scheduled.
    package let opensAt: Instant?
    package let deadline: Deadline?
    package let submittedAt: Instant?
    /// Excused from this sitting for good cause: nothing is due, and nothing is done either.
    package let isExcused: Bool
    package let released: Result?
    /// Rounded; nil once anything was released, and wherever the reader may not see it.
    package let provisional: Int?
    /// A sitting was opened after that mark: a resit, or a component to be repeated.
    package let isOpenAnew: Bool

    package init(
        code: ContentCode,
        sitting: Int? = nil,
        opensAt: Instant? = nil,
        deadline: Deadline? = nil,
        submittedAt: Instant? = nil,
        isExcused: Bool = false,
        released: Result? = nil,
        provisional: Int? = nil,
        isOpenAnew: Bool = false
    ) {
        self.sitting = sitting
        (self.code, self.opensAt, self.deadline, self.submittedAt) = (code, opensAt, deadline, submittedAt)
        (self.isExcused, self.released, self.isOpenAnew) = (isExcused, released, isOpenAnew)
        self.provisional = released == nil ? provisional : nil
    }

    package enum State: Sendable, Hashable {
        case notOpen
        case due(Deadline?)
        case overdue(Deadline)
        case submitted(Instant)
        case excused
        /// Before the board has seen it.
        case provisional(Int)
        case released(Result)
    }

    package func state(at now: Instant) -> State {
        if let released, !isOpenAnew { return .released(released) }
        if let provisional { return .provisional(provisional) }
        if let submittedAt { return .submitted(submittedAt) }
        if isExcused { return .excused }
        guard let opensAt, opensAt <= now else { return .notOpen }
        guard let deadline, deadline.isPast(at: now) else { return .due(deadline) }
        return .overdue(deadline)
    }
}
