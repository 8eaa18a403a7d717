/// The state of a cohort: everybody's attendance, and what its register lacks.
package struct CohortOverview: Sendable, Hashable {
    package struct Member: Sendable, Hashable {
        package let person: Person
        package let enrolment: Enrolment
        package let group: Int?
        package let unitsDone: Int
        package let attendance: AttendanceVerdict
    }

    package let course: Course
    package let seats: Int
    /// In the order of the names.
    package let members: [Member]
    /// Sessions that have ended and lack an entry for somebody who takes part, with how many entries lack.
    package let registersOpen: [ContentKey: Int]
    package let nextSession: TimetabledSession?

    package init(roll: CohortRoll, course: Course, sessions: [TimetabledSession], entries: CohortEntries, at now: Instant) {
        self.course = course
        seats = roll.seats
        let own = sessions.filter { $0.cohort == roll.cohort }
        let byModule = Dictionary(grouping: sessions) { Place(cohort: $0.cohort, module: $0.plan.module) }
        var open: [ContentKey: Int] = [:]
        members = roll.members.map { member in
            let id = member.enrolment.id
            let (presences, editions) = (entries.presences[id] ?? [:], entries.editions[id] ?? [:])
            let attended = course.modules.flatMap { module in
                (byModule[Place(cohort: editions[module.key] ?? roll.cohort, module: module.key)] ?? []).map {
                    AttendedSession(session: $0, presence: presences[$0.id])
                }
            }
            if [.enrolled, .active].contains(member.enrolment.state) {
                for session in attended where session.presence == nil && session.session.cohort == roll.cohort && session.session.ends <= now {
                    open[session.session.plan.key, default: 0] += 1
                }
            }
            let modules = ModuleAttendance.all(of: course, sessions: attended, makeUps: entries.makeUps[id] ?? [])
            return Member(
                person: member.person,
                enrolment: member.enrolment,
                group: member.group,
                unitsDone: member.unitsDone,
                attendance: AttendanceRule.judge(modules, by: course.rules.attendance)
            )
        }
        registersOpen = open
        nextSession = own.first { now <= $0.starts.instant }
    }

    private struct Place: Hashable {
        let cohort: Identifier<Cohort>
        let module: ContentKey
    }

    /// How many stand in which state.
    package var states: [EnrolmentState: Int] { Dictionary(members.map { ($0.enrolment.state, 1) }, uniquingKeysWith: +) }

    /// Those who take part and can no longer reach the hurdle of some module by presence alone.
    package var atRisk: [Member] {
        members.filter { member in
            [.enrolled, .active].contains(member.enrolment.state)
                && member.attendance.modules.contains { $0.standing == .needsMakeUp || $0.standing == .outOfReach }
        }
    }
}
