import ArgumentParser
import CanonicalJSON
import Learning

struct CertificateCancelCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Give up a document before it is sealed.",
        discussion: "Its serial is never used again. What is sealed already is issued again or withdrawn instead."
    )

    @Argument(help: "The document's serial.") var serial: String
    @Option(help: "Why, for the record.") var reason: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try CancelDocument(serial: serial, reason: reason)
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        return Report(
            outcome == .cancelled ? "\(serial) is given up." : "\(serial) was given up already.",
            json: ["serial": .string(serial), "changed": .boolean(outcome == .cancelled)]
        )
    }
}
