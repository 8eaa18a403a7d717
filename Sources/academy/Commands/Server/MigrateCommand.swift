import ArgumentParser
import CanonicalJSON
import Learning

struct MigrateCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database to the schema of this program.",
        discussion: "Each step in a transaction of its own, forward only. A database of a newer program, or one that was changed, is refused."
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let applied = try await OpenRecords.migrate(store)
        let steps = applied.map { "\($0)" }.joined(separator: ", ")
        return Report(
            applied.isEmpty ? "The database is up to date." : "Applied migrations \(steps).",
            json: ["applied": .array(applied.map { .integer($0) })]
        )
    }
}
