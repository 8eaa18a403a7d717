/// When an enrolment can be deferred: before the first module or between two, never in the middle of one (domain.md 2.2). A module runs from the beginning of its
/// first residential session to the end of its last; online sessions hold nobody.
package enum DeferralWindow {
    /// - Returns: the module that runs at the moment, which stands in the way; nil where nothing does.
    package static func moduleInTheWay(of sessions: [TimetabledSession], at now: Instant) -> ContentKey? {
        let residential = sessions.filter { $0.plan.kind == .residential }
        let running = Dictionary(grouping: residential, by: \.plan.module).filter { _, sessions in
            sessions.contains { $0.starts.instant <= now } && sessions.contains { now < $0.ends }
        }
        return running.keys.min()
    }
}
