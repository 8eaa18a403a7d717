/// All that ``StudyProgress`` is computed from.
package struct StudyFacts: Sendable, Hashable {
    package let course: Course
    package let state: EnrolmentState
    /// Those that count for the person, of whatever edition.
    package let sessions: [AttendedSession]
    package let makeUps: [MakeUp]
    package let unitsDone: Set<ContentKey>
    /// At most one for each assessment: the sitting that counts at present.
    package let tasks: [TaskStanding]
    /// Modules whose credits the board has confirmed.
    package let creditedModules: Set<ContentKey>
    package let limit: ProgrammeLimit

    package init(
        course: Course,
        state: EnrolmentState,
        sessions: [AttendedSession],
        makeUps: [MakeUp],
        unitsDone: Set<ContentKey>,
        tasks: [TaskStanding] = [],
        creditedModules: Set<ContentKey> = [],
        limit: ProgrammeLimit
    ) {
        (self.course, self.state, self.sessions, self.makeUps) = (course, state, sessions, makeUps)
        (self.unitsDone, self.tasks, self.creditedModules, self.limit) = (unitsDone, tasks, creditedModules, limit)
    }

    package var attendance: AttendanceVerdict {
        AttendanceRule.judge(ModuleAttendance.all(of: course, sessions: sessions, makeUps: makeUps), by: course.rules.attendance)
    }
}
