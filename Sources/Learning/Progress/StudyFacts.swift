/// What the records say of one person's studies, judged: everything of ``StudyProgress`` that depends neither on the hour nor on who asks.
package struct StudyFacts: Sendable, Hashable {
    package let course: Course
    package let state: EnrolmentState
    /// Those that count for the person, of whatever edition.
    package let sessions: [AttendedSession]
    package let attendance: AttendanceVerdict
    package let modules: [StudyProgress.Module]

    /// - Parameters:
    ///   - external: from registers kept elsewhere.
    ///   - creditedModules: those whose credits the board has confirmed.
    package init(
        course: Course,
        state: EnrolmentState,
        sessions: [AttendedSession],
        makeUps: [MakeUp],
        external: [ExternalAttendance] = [],
        unitsDone: Set<ContentKey>,
        creditedModules: Set<ContentKey> = []
    ) {
        let attendance = AttendanceRule.judge(
            ModuleAttendance.all(of: course, sessions: sessions, makeUps: makeUps, external: external),
            by: course.rules.attendance
        )
        (self.course, self.state, self.sessions, self.attendance) = (course, state, sessions, attendance)
        modules = course.modules.map { module in
            let judged = attendance[module.key]
            return StudyProgress.Module(
                key: module.key,
                title: module.title,
                attendance: judged,
                hours: judged.map { attendance.explanation(of: $0) },
                units: module.units.map { StudyProgress.Unit(key: $0.key, title: $0.title, isDone: unitsDone.contains($0.key)) },
                ects: module.ects,
                isCredited: creditedModules.contains(module.key)
            )
        }
    }
}
