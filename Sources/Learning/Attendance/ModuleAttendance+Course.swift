extension ModuleAttendance {
    /// One for each module of the course that has a residential part, in its order. Where sessions are timetabled here, their register counts; else the one that is
    /// kept elsewhere.
    package static func all(
        of course: Course,
        sessions: [AttendedSession],
        makeUps: [MakeUp],
        external: [ExternalAttendance] = []
    ) -> [ModuleAttendance] {
        let residential = Dictionary(grouping: sessions.filter { $0.session.plan.kind == .residential }, by: \.session.plan.module)
        return course.modules.filter { $0.residentialHours > 0 || residential[$0.key] != nil }.map { module in
            ModuleAttendance(
                module: module.key,
                sessions: residential[module.key].map { $0.map { Session(minutes: $0.session.plan.minutes, presence: $0.presence) } }
                    ?? external.filter { $0.module == module.key }.map(\.session),
                madeUpMinutes: makeUps.reduce(0) { $0 + ($1.module == module.key && $1.doneAt != nil ? $1.minutes : 0) }
            )
        }
    }
}
