import ArgumentParser
import CanonicalJSON
import Learning

struct AwardImportApproveCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Agree, as the second person, to a proposal: its rows become awards.",
        discussion:
            "Nobody approves what they proposed themselves: act under your own name with --as. Look at the rows before, with `academy award import show`."
    )

    @Argument(help: "The proposal's number.") var id: Identifier<AwardImport>
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        switch try await OpenRecords.with(store, { try await ApproveAwardImport(id).run(in: CommandContext(store, $0)) }) {
        case .approved(let awards, let newcomers):
            Report(
                "\(awards) awards recorded, \(newcomers) people with them; documents can be prepared for them a day from now",
                json: ["awards": .integer(Int64(awards)), "newcomers": .integer(Int64(newcomers)), "changed": true]
            )
        case .unchanged: Report("The proposal was approved already.", json: ["changed": false])
        }
    }
}

struct AwardImportRejectCommand: ReportingCommand {
    static let configuration = CommandConfiguration(commandName: "reject", abstract: "End a proposal without an award, or take back your own.")

    @Argument(help: "The proposal's number.") var id: Identifier<AwardImport>
    @Option(help: "Why.") var reason: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try RejectAwardImport(id, reason: reason)
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        let isChanged = outcome == .rejected
        return Report(
            isChanged ? "The proposal is rejected; no award came of it." : "The proposal was rejected already.",
            json: ["changed": .boolean(isChanged)]
        )
    }
}

extension Identifier<AwardImport>: ExpressibleByArgument {
    /// As `academy award import list` tells it.
    public init?(argument: String) {
        guard let uuid = UUIDv7(argument) else { return nil }
        self.init(uuid)
    }
}
