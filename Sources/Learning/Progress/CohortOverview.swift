/// The state of a cohort: everybody's attendance, and what its register lacks.
package struct CohortOverview: Sendable, Hashable {
    package struct Member: Sendable, Hashable {
        package let person: Person
        package let enrolment: Enrolment
        package let group: Int?
        package let unitsDone: Int
        /// Assessments for which work was handed in; no mark stands here, released or not.
        package let tasksHandedIn: Int
        package let attendance: AttendanceVerdict
    }

    package let seats: Int
    /// In the order of the names.
    package let members: [Member]
    /// Sessions that have ended and lack an entry for somebody who takes part, with how many entries lack.
    package let registersOpen: [ContentKey: Int]
    /// The cohort's next session.
    package let next: NextStep?

    package init(roll: CohortRoll, course: Course, sessions: [TimetabledSession], entries: CohortEntries, at now: Instant) {
        seats = roll.seats
        let register = CohortRegister(cohort: roll.cohort, sessions: sessions, entries: entries)
        let ended = Set(sessions.filter { $0.cohort == roll.cohort && $0.ends <= now }.map(\.id))
        var open: [ContentKey: Int] = [:]
        for member in roll.members where [.enrolled, .active].contains(member.enrolment.state) {
            for attended in register.sessions(of: member.enrolment.id, in: course) where attended.presence == nil {
                if ended.contains(attended.session.id) { open[attended.session.plan.key, default: 0] += 1 }
            }
        }
        registersOpen = open
        members = roll.members.map { member in
            Member(
                person: member.person,
                enrolment: member.enrolment,
                group: member.group,
                unitsDone: member.unitsDone,
                tasksHandedIn: member.tasksHandedIn,
                attendance: register.attendance(of: member.enrolment.id, in: course)
            )
        }
        next = NextStep.first(of: sessions.filter { $0.cohort == roll.cohort }, tasks: [], after: now)
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
