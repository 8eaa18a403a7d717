import ArgumentParser
import CanonicalJSON
import Learning

struct PersonCorrectNameCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct-name",
        abstract: "Correct a name: an error of ours, or another name on papers.",
        discussion: """
            The former name leaves lists at once and is kept as history. Documents under it that are not sealed yet are given up; sealed ones are listed, and stay \
            valid until you issue them again: confirm the name (`academy person confirm-name`), then `academy certificate reissue`.
            """
    )

    @Argument(help: ArgumentHelp("Whose.", valueName: "email")) var person: EmailAddress
    @Option(help: "The right name in Latin letters, as in the passport.") var latin: String
    @Option(help: "The same in its own script.") var native: String?
    @Option(help: "\(CorrectName.Cause.allCases.map(\.rawValue).joined(separator: " or ")).") var cause: CorrectName.Cause
    @Option(help: "The papers that were seen, or how the error was found.") var evidence: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let name = try GivenName.read(latin, native)
        let command = try CorrectName(email: person, to: name, cause: cause, evidence: evidence)
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        switch outcome {
        case .unchanged: return Report("\(person) bears that name already.", json: ["changed": false, "outdated": []])
        case .corrected(let outdated):
            return Report(
                ["\(person) is \(name.latin) from now on."] + outdated.map { "\($0.line): prints the former name" },
                json: ["changed": true, "outdated": .array(outdated.map(\.summaryJSON))]
            )
        }
    }
}

extension CorrectName.Cause: ExpressibleByArgument {}
