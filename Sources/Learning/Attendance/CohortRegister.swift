/// The register of a whole cohort: what counts for whom, where some take a module with another edition.
struct CohortRegister: Sendable {
    private struct Place: Hashable {
        let cohort: Identifier<Cohort>
        let module: ContentKey
    }

    private let cohort: Identifier<Cohort>
    private let sessions: [Place: [TimetabledSession]]
    private let entries: CohortEntries

    /// - Parameter sessions: of the cohort and of those editions.
    init(cohort: Identifier<Cohort>, sessions: [TimetabledSession], entries: CohortEntries) {
        self.cohort = cohort
        self.sessions = Dictionary(grouping: sessions) { Place(cohort: $0.cohort, module: $0.plan.module) }
        self.entries = entries
    }

    /// Module by module in the order of the course.
    func sessions(of enrolment: Identifier<Enrolment>, in course: Course) -> [AttendedSession] {
        let (presences, editions) = (entries.presences[enrolment] ?? [:], entries.editions[enrolment] ?? [:])
        return course.modules.flatMap { module in
            (sessions[Place(cohort: editions[module.key] ?? cohort, module: module.key)] ?? []).map {
                AttendedSession(session: $0, presence: presences[$0.id])
            }
        }
    }

    func attendance(of enrolment: Identifier<Enrolment>, in course: Course) -> AttendanceVerdict {
        let attended = sessions(of: enrolment, in: course)
        let modules = ModuleAttendance.all(
            of: course,
            sessions: attended,
            makeUps: entries.makeUps[enrolment] ?? [],
            external: (entries.external[enrolment] ?? [:]).values.map(\.self)
        )
        return AttendanceRule.judge(modules, by: course.rules.attendance)
    }
}
