import ArgumentParser
import CanonicalJSON
import Learning

struct AwardImportCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over awards from before the academy kept its records here.",
        discussion:
            "One person proposes a list, another approves it; then certificates are prepared, approved and issued for them as for any other award.",
        subcommands: [
            AwardImportProposeCommand.self, AwardImportListCommand.self, AwardImportShowCommand.self, AwardImportApproveCommand.self,
            AwardImportRejectCommand.self,
        ],
        defaultSubcommand: AwardImportProposeCommand.self
    )
}

struct AwardImportProposeCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Propose the awards of a CSV file, or only look at it.",
        discussion: """
            The first line names the columns: \(PastAwardList.columns.joined(separator: ",")). edition is the key of a cohort that has ended: open it with its \
            dates and seats of then, and the clock completes it. source says what shows the award. native_name and namesake may be left out; yes in namesake \
            says that somebody of the same name on record is another person. Every row is told, with what is wrong and what would be right; a file with any \
            problem proposes nothing, and the same file again proposes nothing twice. Another person then says `academy award import approve`.
            """
    )

    @Argument(help: "The CSV file, in UTF-8.") var file: String
    @Flag(help: "Only tell what would become of each row.") var dryRun = false
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let list = PastAwardList(CommaSeparatedTable(try Files.read(file, atMost: CommaSeparatedTable.maximumBytes)))
        let report = PastAwardReport(file: file)
        guard list.problems.isEmpty else { return report.report(of: list.problems) }
        let label = file.split(separator: "/").last.map(String.init) ?? file
        let command = try ProposeAwardImport(list, label: label, isRehearsal: dryRun)
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        return report.report(of: outcome, isRehearsal: dryRun)
    }
}
