/// All that ``StudyProgress`` is computed from.
package struct StudyFacts: Sendable, Hashable {
    package let course: Course
    package let state: EnrolmentState
    /// Those that count for the person, of whatever edition.
    package let sessions: [AttendedSession]
    package let makeUps: [MakeUp]
    /// From registers kept elsewhere.
    package let external: [ExternalAttendance]
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
        external: [ExternalAttendance] = [],
        unitsDone: Set<ContentKey>,
        tasks: [TaskStanding] = [],
        creditedModules: Set<ContentKey> = [],
        limit: ProgrammeLimit
    ) {
        (self.course, self.state, self.sessions, self.makeUps, self.external) = (course, state, sessions, makeUps, external)
        (self.unitsDone, self.tasks, self.creditedModules, self.limit) = (unitsDone, tasks, creditedModules, limit)
    }

    package var attendance: AttendanceVerdict {
        AttendanceRule.judge(ModuleAttendance.all(of: course, sessions: sessions, makeUps: makeUps, external: external), by: course.rules.attendance)
    }
}
