import ArgumentParser
import CanonicalJSON
import Learning

struct PersonCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Keep the people of the academy.",
        subcommands: [PersonImportCommand.self, PersonConfirmNameCommand.self, PersonCorrectNameCommand.self]
    )
}

struct PersonImportCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take people from a CSV file.",
        discussion: """
            The first line names the columns: \(PersonList.columns.joined(separator: ",")). native_name is the name in its own script and may be empty; \
            latin_name is the one in the passport. People are known by their e-mail address: new ones are created, changed ones brought up to date. A file \
            with any error changes nothing, and every error is reported with its line.
            """
    )

    @Argument(help: "The CSV file, in UTF-8.") var file: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let list = try PersonFile.read(file)
        guard list.problems.isEmpty else { return PersonFile.report(of: list, file: file) }
        let outcome = try await OpenRecords.with(store) { try await ImportPeople(list).run(in: CommandContext(store, $0)) }
        return Report(
            "\(file): \(outcome.created) created, \(outcome.updated) updated, \(outcome.unchanged) unchanged",
            json: [
                "created": .integer(Int64(outcome.created)), "updated": .integer(Int64(outcome.updated)),
                "unchanged": .integer(Int64(outcome.unchanged)),
            ]
        )
    }
}
