import ArgumentParser
import CanonicalJSON
import Learning

struct EnrolCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol",
        abstract: "Give people seats in a cohort.",
        discussion: "All of them or, if there are too few seats, nobody. Who has a seat already keeps it."
    )

    @Argument(help: "E-mail addresses of people already imported.") var people: [EmailAddress] = []
    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: ArgumentHelp("Everybody in this CSV file of people.", valueName: "file")) var from: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if people.isEmpty && from == nil { throw ValidationError("Name people by e-mail address, or give a file with --from.") }
    }

    func report() async throws -> Report {
        var emails = people
        if let from {
            let list = try PersonFile.read(from)
            guard list.problems.isEmpty else { return PersonFile.report(of: list, file: from) }
            emails += list.rows.map(\.email)
        }
        let outcome = try await OpenRecords.with(store) { records in
            try await EnrolPeople(cohort: cohort, emails: emails).run(in: CommandContext(store, records))
        }
        return Report(
            "Cohort \(cohort): \(outcome.enrolled) enrolled, \(outcome.unchanged) had a seat, \(outcome.seatsLeft) seats left",
            json: [
                "enrolled": .integer(Int64(outcome.enrolled)), "unchanged": .integer(Int64(outcome.unchanged)),
                "seatsLeft": .integer(Int64(outcome.seatsLeft)),
            ]
        )
    }
}
