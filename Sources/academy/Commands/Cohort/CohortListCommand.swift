import ArgumentParser
import CanonicalJSON
import Learning

struct CohortListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the editions, the earliest first.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let cohorts = try await OpenRecords.with(store) { records in
            var (cohorts, paging): ([Cohort], Paging?) = ([], Paging(limit: Paging.largest))
            while let asked = paging {
                let page = try await ListCohorts(paging: asked).run(in: CommandContext(store, records))
                cohorts += page.items
                paging = page.next.map { Paging(limit: Paging.largest, after: $0) }
            }
            return cohorts
        }
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
