import ArgumentParser
import CanonicalJSON
import Learning

struct CohortListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the editions, the earliest first.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let cohorts = try await OpenRecords.with(store) { try await ListCohorts().run(in: CommandContext(store, $0)) }
        return Report(
            cohorts.isEmpty ? ["There is no cohort yet: `academy cohort open` opens one."] : cohorts.map(line),
            json: ["cohorts": .array(cohorts.map(json))]
        )
    }

    private func line(_ cohort: Cohort) -> String {
        "\(cohort.key)  \(cohort.startsOn) to \(cohort.endsOn)  \(cohort.seats) seats  \(cohort.state.rawValue)"
    }

    private func json(_ cohort: Cohort) -> JSONValue {
        [
            "cohort": .string(cohort.key.text), "startsOn": .string(cohort.startsOn.description), "endsOn": .string(cohort.endsOn.description),
            "seats": .integer(Int64(cohort.seats)), "state": .string(cohort.state.rawValue),
        ]
    }
}
