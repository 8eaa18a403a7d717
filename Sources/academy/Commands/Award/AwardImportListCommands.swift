import ArgumentParser
import CanonicalJSON
import Learning

struct AwardImportListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Tell the proposals there are, the newest first.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let imports = try await OpenRecords.with(store) { try await ListAwardImports().run(in: CommandContext(store, $0)) }
        return Report(
            imports.map { "\($0.id)  \($0.state.rawValue)  \($0.awards) awards  \($0.proposedAt)  \($0.label)" },
            json: [
                "imports": .array(
                    imports.map { proposal in
                        [
                            "id": .string(proposal.id.description), "label": .string(proposal.label), "state": .string(proposal.state.rawValue),
                            "awards": .integer(Int64(proposal.awards)), "proposedAt": .integer(proposal.proposedAt.microseconds),
                        ]
                    }
                )
            ]
        )
    }
}

struct AwardImportShowCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Tell what would become of each row of an open proposal.",
        discussion: "Of one that was decided no rows are told: what they told of people is in the records of those people, or nowhere."
    )

    @Argument(help: "The proposal's number.") var id: Identifier<AwardImport>
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let verdicts = try await OpenRecords.with(store) { try await ShowAwardImport(id).run(in: CommandContext(store, $0)) }
        let isGood = verdicts.allSatisfy(\.isNew)
        return Report(
            PastAwardReport(file: "line").lines(of: verdicts),
            json: ["rows": .array(verdicts.map(PastAwardReport.json))],
            exit: isGood ? .done : .no
        )
    }
}
