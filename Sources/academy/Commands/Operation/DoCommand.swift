import ArgumentParser
import CanonicalJSON
import Foundation
import Learning
import Operations

struct DoCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "do",
        abstract: "Run any operation of the API on this academy.",
        discussion: """
            `academy operations` lists them, `academy operations NAME` tells the fields of one. A field is given as --name value; a list by repeating it, or as \
            JSON; --name @file takes the value from a file.

              academy do mark-record --cohort 2026-autumn --assessment A1 --person ana@example.org --mark 68
            """
    )

    @Argument(help: "The operation's name.", completion: .list(OperationCatalogue.all.map(\.name))) var operation: String
    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("--name value, for each field.", valueName: "fields")) var fields: [String] = []
    @Option(help: "Language of sentences: en or fr.") var language: Language = .english
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        guard let operation = OperationCatalogue.named(operation) else {
            throw Problem(code: "operation-unknown", "there is no operation \(operation): `academy operations` lists them")
        }
        let input = try Input(.object(try TypedFields(fields, of: operation).members), fields: operation.fields)
        let answer = try await OpenRecords.with(store) { try await operation.perform(input, CommandContext(store, $0)) }
        let json = try answer.json
        return Report(AnswerText(language: language).lines(json), json: json)
    }
}
