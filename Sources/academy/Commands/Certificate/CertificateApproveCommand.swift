import ArgumentParser
import CanonicalJSON
import Learning

struct CertificateApproveCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Say, as the second person, that prepared documents can be sealed.",
        discussion: "Nobody approves what they prepared themselves: act under your own name with --as."
    )

    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: "Only this serial; may be given several times. [default: everything prepared]") var serial: [String] = []
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = ApproveDocuments(cohort: cohort, serials: serial.isEmpty ? nil : Set(serial))
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        return Report(
            outcome.approved.map(\.line) + outcome.own.map { "\($0.line): left for somebody else" }
                + ["\(outcome.approved.count) approved, \(outcome.own.count) left for somebody else"],
            json: ["approved": .array(outcome.approved.map(\.summaryJSON)), "own": .array(outcome.own.map(\.summaryJSON))]
        )
    }
}
