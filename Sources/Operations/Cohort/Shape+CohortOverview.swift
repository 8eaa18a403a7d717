package import Learning

extension Shape where Value == CohortOverview {
    package static let cohortOverview = Shape.named(
        "CohortOverview",
        Member("seats", .integer, "How many people it can take.") { $0.seats },
        Member("members", .list(of: .cohortMember), "Everybody in it, in the order of the names.") { $0.members },
        Member("openRegisters", .list(of: .openRegister), "Sessions that have ended and lack entries.") { overview in
            overview.registersOpen.sorted { $0.key < $1.key }.map { OpenRegister(session: $0.key, missing: $0.value) }
        },
        Member("next", optional: .nextStep, "The next session; null when nothing is announced.") { $0.next }
    )
}

package struct OpenRegister: Sendable {
    let session: ContentKey
    let missing: Int
}

extension Shape where Value == OpenRegister {
    fileprivate static let openRegister = Shape.named(
        "OpenRegister",
        Member("session", .described, "The session's key.") { $0.session },
        Member("missing", .integer, "How many entries it lacks.") { $0.missing }
    )
}

extension Shape where Value == CohortOverview.Member {
    fileprivate static let cohortMember = Shape.named(
        "CohortMember",
        Member("person", .person, "Who it is.") { $0.person },
        Member("state", .choice, "Where the enrolment stands.") { $0.enrolment.state },
        Member("group", optional: .integer, "The number of the learning group.") { $0.group },
        Member("unitsDone", .integer, "Units that the person said they are done with.") { $0.unitsDone },
        Member("tasksHandedIn", .integer, "Assessments for which work was handed in.") { $0.tasksHandedIn },
        Member("attendance", .list(of: .moduleAttendance), "By residential module.") { $0.attendance.modules }
    )
}
