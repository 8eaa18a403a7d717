import ArgumentParser
import CanonicalJSON
import Learning

struct AccountOpenCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open an account.",
        discussion: "An account of a known person's address is that person's. Opening it again changes nothing."
    )

    @Argument(help: "The e-mail address by which its holder signs in.") var email: EmailAddress
    @Option(help: "The name, for the audit trail.") var name: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try OpenAccount(email: email, name: name)
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        let isNew = if case .opened = outcome { true } else { false }
        return Report(
            isNew ? "The account \(email) is open." : "The account \(email) was open already.",
            json: ["account": .string(email.text), "opened": .boolean(isNew)]
        )
    }
}
