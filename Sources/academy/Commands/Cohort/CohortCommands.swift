import ArgumentParser
import CanonicalJSON
import Learning

struct CohortCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohort",
        abstract: "Open editions of a course, and tell how they stand.",
        subcommands: [CohortOpenCommand.self, CohortListCommand.self, CohortShowCommand.self]
    )
}

struct CohortOpenCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open an edition on the newest version of a course.",
        discussion: "The cohort keeps that version for good. Opening the same cohort again changes nothing."
    )

    @Argument(help: "A key of your choice, never used again: 2026-autumn") var key: CohortKey
    @Option(help: "The course's key: advanced-drug-policy-management") var course: ContentKey
    @Option(help: "First day, as 2026-09-01.") var starts: LocalDate
    @Option(help: "Last day, as 2027-06-30.") var ends: LocalDate
    @Option(help: "Seats; never over-booked.") var seats: Int
    @Option(help: "Working days in which the board's decisions can be appealed.") var appealDays = CohortTerms.proposed.board.appealWorkingDays
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        var terms = CohortTerms.proposed
        terms.board.appealWorkingDays = appealDays
        let command = try OpenCohort(
            key: key,
            course: course,
            startsOn: starts,
            endsOn: ends,
            seats: seats,
            terms: terms
        )
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        let (line, isNew) =
            switch outcome {
            case .opened: ("Cohort \(key) is open: \(seats) seats, \(starts) to \(ends).", true)
            case .unchanged: ("Cohort \(key) was open already.", false)
            }
        return Report(line, json: ["cohort": .string(key.text), "opened": .boolean(isNew)])
    }
}
