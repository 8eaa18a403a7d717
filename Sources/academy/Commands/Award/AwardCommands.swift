import ArgumentParser
import CanonicalJSON
import Learning

struct AwardCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "award",
        abstract: "Decide who has earned the award; take over awards from before.",
        subcommands: [AwardDecideCommand.self, AwardImportCommands.self]
    )
}

struct AwardDecideCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Record the award board's decision on a cohort.",
        discussion: """
            Everybody whose marks carry the award is recommended; with --ratified-on the Governing Board's ratification is recorded too, and certificates can \
            be issued once the appeal term is over. Everybody else is listed with what is missing and why. Run it again for later boards.
            """
    )

    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: "Day of the board, as 2026-09-28; it becomes the date of the award.") var boardDate: LocalDate
    @Option(help: "Day on which the Governing Board ratified the list.") var ratifiedOn: LocalDate?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try DecideAwards(cohort: cohort, boardDate: boardDate, ratifiedOn: ratifiedOn)
        let decisions = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        return AwardDecisions(decisions).report
    }
}

/// A board's decisions as a table.
struct AwardDecisions {
    let decisions: [DecideAwards.Decision]

    init(_ decisions: [DecideAwards.Decision]) { self.decisions = decisions }

    var report: Report {
        Report(decisions.map(line) + [summary], json: ["decisions": .array(decisions.map(json))])
    }

    var summary: String {
        let counts = Dictionary(grouping: decisions, by: \.result).mapValues(\.count)
        return "\(counts[.awarded] ?? 0) awarded, \(counts[.recommended] ?? 0) recommended, \(counts[.notYet] ?? 0) not yet, "
            + "\(counts[.unchanged] ?? 0) unchanged"
    }

    private func line(_ decision: DecideAwards.Decision) -> String {
        let total = decision.verdict.total?.twoDecimals ?? "no total"
        let reasons = decision.result == .notYet ? ": " + decision.verdict.reasons.map(\.description).joined(separator: "; ") : ""
        return "\(decision.person.name.latin) <\(decision.person.email)>: \(decision.result.rawValue), \(total)\(reasons)"
    }

    private func json(_ decision: DecideAwards.Decision) -> JSONValue {
        [
            "person": .string(decision.person.email.text), "result": .string(decision.result.rawValue),
            "total": decision.verdict.total.map { .string($0.description) } ?? .null,
            "reasons": .array(decision.verdict.reasons.map { .string($0.description) }),
        ]
    }
}
