import ArgumentParser
import CanonicalJSON
import Learning

struct MarkCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Record marks, and tell how they came about.",
        subcommands: [MarkRecordCommand.self, MarkExplainCommand.self]
    )
}

struct MarkRecordCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record what a marker gave for one assessment.",
        discussion: """
            A mark is a number from 0 to 100 with at most two decimals; it is kept exactly and rounded once, half up, when the component counts. The same \
            mark again changes nothing; another one is a correction and needs --reason. After the board has decided, marks no longer change here.
            """
    )

    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: "E-mail address of the trainee.") var person: EmailAddress
    @Option(help: "The assessment's code: A1") var assessment: ContentCode
    @Option(help: "Which sitting: 1 is the first, others are opened for one person.") var sitting = 1
    @Option(help: "The raw mark: 0 to 100, at most two decimals.") var mark: Hundredths
    @Option(help: "Why a recorded mark is corrected.") var reason: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try RecordMark(cohort: cohort, email: person, assessment: assessment, sitting: sitting, mark: mark, reason: reason)
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        let (word, current) =
            switch outcome {
            case .recorded(let mark): ("recorded", mark)
            case .corrected(let mark, let before): ("corrected from \(before.unrounded)", mark)
            case .unchanged(let mark): ("unchanged", mark)
            }
        return Report(
            "\(person) \(assessment): \(current.unrounded), counts as \(current.rounded) (\(word))",
            json: [
                "assessment": .string(assessment.description), "person": .string(person.text), "exact": .string(current.unrounded.description),
                "counts": .integer(Int64(current.rounded)), "outcome": .string(word.split(separator: " ").first.map(String.init) ?? word),
            ]
        )
    }
}
