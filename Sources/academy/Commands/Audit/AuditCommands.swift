import ArgumentParser
import CanonicalJSON
import Cryptography
import Learning

struct AuditCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Prove that the trail of decisions is whole.",
        subcommands: [AuditVerifyCommand.self, AuditReplayCommand.self, AuditSessionCommand.self]
    )
}

struct AuditVerifyCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recompute every hash of the audit trail.",
        discussion: """
            Every entry, the chain of each cohort, enrolment and document, the one chain through the whole academy, and what each entry committed to. Note \
            down the head that is printed: a later run that does not contain it proves that somebody rewrote history.
            """
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let outcome = try await OpenRecords.with(store) { records in
            let context = CommandContext(store, records)
            await link(in: context)
            return try await VerifyAudit().run(in: context)
        }
        let head = Hexadecimal.encode(outcome.head.hash)
        var lines = outcome.findings.map { "\($0.fault.rawValue): \($0.place)" }
        lines.append(
            outcome.holds
                ? "\(outcome.entries) entries hold; \(outcome.erasedPayloads) payloads erased; head \(outcome.head.position) \(head)"
                : "\(outcome.findings.count) findings in \(outcome.entries) entries: the trail does not hold"
        )
        if outcome.unsealed > 0 { lines.append("\(outcome.unsealed) of them are not linked into the one chain yet") }
        return Report(
            lines,
            json: [
                "entries": .integer(Int64(outcome.entries)), "erasedPayloads": .integer(Int64(outcome.erasedPayloads)),
                "unsealed": .integer(Int64(outcome.unsealed)), "position": .integer(outcome.head.position), "head": .string(head),
                "findings": .array(outcome.findings.map { ["fault": .string($0.fault.rawValue), "place": .string($0.place)] }),
            ],
            exit: outcome.holds ? .done : .no
        )
    }

    /// What a running server would have linked by now. Who may not write, as an auditor, or cannot, as on a copy of the database, has the trail proved as it is.
    private func link(in context: CommandContext) async {
        guard context.actor.mayEverRun(SealAudit.name), context.actor.entrance.admits(.write) else { return }
        while let linked = try? await SealAudit().run(in: context), linked > 0 {}
    }
}
