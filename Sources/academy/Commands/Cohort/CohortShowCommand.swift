import ArgumentParser
import CanonicalJSON
import Learning

struct CohortShowCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print everybody in a cohort, with attendance and work done.",
        discussion: """
            A line for each person: state, share of the residential hours attended, units done, assessments handed in. Marks stand in none of them. Whoever can no \
            longer reach the attendance of some module by presence alone is marked with an exclamation mark.
            """
    )

    @Argument(help: "The cohort's key.") var key: CohortKey
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = ShowCohort(cohort: key)
        let overview = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        let atRisk = Set(overview.atRisk.map(\.enrolment.id))
        let states = EnrolmentState.allCases.compactMap { state in overview.states[state].map { "\($0) \(state.rawValue)" } }
        var lines = ["Cohort \(key): \(overview.members.count) people on \(overview.seats) seats (\(states.joined(separator: ", ")))"]
        lines += overview.members.map { line($0, isAtRisk: atRisk.contains($0.enrolment.id)) }
        lines += overview.registersOpen.sorted { $0.key.text < $1.key.text }.map { "register open: \($0.key), \($0.value) entries lack" }
        return Report(
            lines,
            json: [
                "cohort": .string(key.text), "seats": .integer(Int64(overview.seats)),
                "members": .array(overview.members.map { json($0, isAtRisk: atRisk.contains($0.enrolment.id)) }),
                "registersOpen": .object(Dictionary(overview.registersOpen.map { ($0.key.text, .integer(Int64($0.value))) }) { _, last in last }),
                "next": overview.next.map { .string($0.at.description) } ?? .null,
            ]
        )
    }

    private func line(_ member: CohortOverview.Member, isAtRisk: Bool) -> String {
        let hours = member.attendance.modules.map { "\($0.key) \($0.attendedMinutes / 60) of \($0.timetabledMinutes / 60) h" }
        return "\(isAtRisk ? "!" : " ") \(member.person.name.latin) <\(member.person.email)>  \(member.enrolment.state.rawValue)  "
            + "\(member.unitsDone) units, \(member.tasksHandedIn) handed in; \(hours.joined(separator: ", "))"
    }

    private func json(_ member: CohortOverview.Member, isAtRisk: Bool) -> JSONValue {
        [
            "email": .string(member.person.email.text), "name": .string(member.person.name.latin), "state": .string(member.enrolment.state.rawValue),
            "group": member.group.map { .integer(Int64($0)) } ?? .null, "unitsDone": .integer(Int64(member.unitsDone)),
            "handedIn": .integer(Int64(member.tasksHandedIn)), "atRisk": .boolean(isAtRisk),
            "attendance": .array(
                member.attendance.modules.map { module in
                    [
                        "module": .string(module.key.text), "timetabledMinutes": .integer(Int64(module.timetabledMinutes)),
                        "attendedMinutes": .integer(Int64(module.attendedMinutes)), "standing": .string(module.standing.rawValue),
                    ]
                }
            ),
        ]
    }
}
