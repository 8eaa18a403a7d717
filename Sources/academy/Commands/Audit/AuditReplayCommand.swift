import ArgumentParser
import CanonicalJSON
import Learning

struct AuditReplayCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Compute every mark and award again from the audit trail alone.",
        discussion: """
            Compares the steps, marks and awards that the trail tells of with those that are stored, and each total with the marks of its moment. Exits with 1 \
            when anything differs. What the trail told of erased persons is gone and cannot be replayed; they are counted.
            """
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let outcome = try await OpenRecords.with(store) { try await ReplayAudit().run(in: CommandContext(store, $0)) }
        var lines = outcome.findings.map { finding in
            "\(finding.fault.rawValue): enrolment \(finding.enrolment)\(finding.assessment.map { " \($0)" } ?? ""), \(finding.detail)"
        }
        let scope = "\(outcome.steps) steps, \(outcome.marks) marks and \(outcome.awards) awards of \(outcome.enrolments) enrolments"
        lines.append(outcome.holds ? "\(scope) replayed: all equal; \(outcome.erased) erased" : "\(outcome.findingCount) findings in \(scope)")
        return Report(
            lines,
            json: [
                "enrolments": .integer(Int64(outcome.enrolments)), "steps": .integer(Int64(outcome.steps)), "marks": .integer(Int64(outcome.marks)),
                "awards": .integer(Int64(outcome.awards)), "erased": .integer(Int64(outcome.erased)), "holds": .boolean(outcome.holds),
                "findingCount": .integer(Int64(outcome.findingCount)),
                "findings": .array(
                    outcome.findings.map { finding in
                        [
                            "fault": .string(finding.fault.rawValue), "enrolment": .string(finding.enrolment.description),
                            "assessment": finding.assessment.map { .string($0.description) } ?? .null, "detail": .string(finding.detail),
                        ]
                    }
                ),
            ],
            exit: outcome.holds ? .done : .no
        )
    }
}
