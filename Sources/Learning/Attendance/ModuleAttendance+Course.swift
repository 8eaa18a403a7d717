extension ModuleAttendance {
    /// One for each module of the course that has a residential part, in its order.
    package static func all(of course: Course, sessions: [AttendedSession], makeUps: [MakeUp]) -> [ModuleAttendance] {
        let residential = Dictionary(grouping: sessions.filter { $0.session.plan.kind == .residential }, by: \.session.plan.module)
        return course.modules.filter { $0.residentialHours > 0 || residential[$0.key] != nil }.map { module in
            ModuleAttendance(
                module: module.key,
                sessions: (residential[module.key] ?? []).map { Session(minutes: $0.session.plan.minutes, presence: $0.presence) },
                madeUpMinutes: makeUps.reduce(0) { $0 + ($1.module == module.key && $1.doneAt != nil ? $1.minutes : 0) }
            )
        }
    }
}
