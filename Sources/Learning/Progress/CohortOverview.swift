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

    /// The register of a session that has begun.
    package struct Register: Sendable, Hashable {
        package let session: TimetabledSession
        package let hasEnded: Bool
        /// For how many who take part it has no entry.
        package let missing: Int
    }

    package let seats: Int
    /// In the order of the names.
    package let members: [Member]
    /// In the order of time.
    package let registers: [Register]
    /// The cohort's next session.
    package let next: NextStep?

    package init(roll: CohortRoll, course: Course, sessions: [TimetabledSession], entries: CohortEntries, at now: Instant) {
        seats = roll.seats
        let register = CohortRegister(cohort: roll.cohort, sessions: sessions, entries: entries)
        var missing: [Identifier<TimetabledSession>: Int] = [:]
        for member in roll.members where [.enrolled, .active].contains(member.enrolment.state) {
            for attended in register.sessions(of: member.enrolment.id, in: course) where attended.presence == nil {
                missing[attended.session.id, default: 0] += 1
            }
        }
        registers = sessions.filter { $0.cohort == roll.cohort && $0.starts.instant <= now }.map { session in
            Register(session: session, hasEnded: session.ends <= now, missing: missing[session.id] ?? 0)
        }
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

    /// Sessions that have ended and lack an entry for somebody who takes part, with how many entries lack.
    package var registersOpen: [ContentKey: Int] {
        Dictionary(registers.filter { $0.hasEnded && $0.missing > 0 }.map { ($0.session.plan.key, $0.missing) }, uniquingKeysWith: +)
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
