/// The next thing that somebody has to be at or to hand in, and when. Indirect, so that a page that carries one stays small.
package indirect enum NextStep: Sendable, Hashable {
    case session(TimetabledSession)
    case task(ContentCode, Deadline)

    package var at: Instant {
        switch self {
        case .session(let session): session.starts.instant
        case .task(_, let deadline): deadline.instant
        }
    }

    /// The earliest of what is still to come; of a session and a deadline at one moment the session.
    package static func first(of sessions: [TimetabledSession], tasks: [TaskStanding], after now: Instant) -> NextStep? {
        let session = sessions.filter { now <= $0.starts.instant }.min { $0.starts.instant < $1.starts.instant }.map(Self.session)
        let due = tasks.compactMap { task -> NextStep? in
            guard case .due(let deadline?) = task.state(at: now) else { return nil }
            return .task(task.code, deadline)
        }
        return ([session].compactMap(\.self) + due).min { $0.at < $1.at }
    }
}
