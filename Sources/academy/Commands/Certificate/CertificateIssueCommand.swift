import ArgumentParser
import CanonicalJSON
import Issuing
import Learning

struct CertificateIssueCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Seal what is approved: certificates, transcripts, statements, letters.",
        discussion: """
            Without further options it seals what was prepared and approved before. With --signatory it prepares the certificates first, as `academy certificate \
            prepare` does; with --second-person that person, who sits beside you, approves them. The sealed files lie in DATA/certificates, named by serial. A \
            run that was broken off is simply run again: nobody gets two valid documents of one kind. With --pending it seals everything that is approved in \
            any cohort, and shows how far it is; what cannot be sealed is told at the end and keeps nothing else. Exit code 1 if there was such a one.
            """
    )

    @Option(help: "The cohort's key.") var cohort: CohortKey?
    @Flag(help: "Everything that is approved, in any cohort.") var pending = false
    @Flag(help: "With --pending and --json: one line of JSON for each document as well, before the report.") var events = false
    @Option(help: "What to prepare first: certificate, transcript or statement-of-attendance.") var kind = DocumentKind.certificate
    @Option(help: ArgumentHelp("A holder who waived the appeal; may be given several times.", valueName: "email")) var appealWaived: [EmailAddress] =
        []
    @Option(help: ArgumentHelp("What shows that holders confirmed their names, e.g. \"signed proofs of 3 November\".", valueName: "evidence"))
    var namesConfirmed: String?
    @Option(help: "Who approves beside you.") var secondPerson: String?
    @OptionGroup var signatory: SignatoryOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard pending != (cohort != nil) else { throw ValidationError("Say which cohort, with --cohort, or --pending for all of them.") }
        if pending, signatory.signatory != nil || secondPerson != nil {
            throw ValidationError("--pending seals what is approved already: prepare and approve it before, cohort by cohort.")
        }
        if events, !(pending && output.json) { throw ValidationError("--events goes with --pending and --json.") }
        if signatory.signatory == nil, namesConfirmed != nil || !appealWaived.isEmpty {
            throw ValidationError("--names-confirmed and --appeal-waived are for a preparation: say who signs, with --signatory and --office.")
        }
    }

    func report() async throws -> Report {
        guard let cohort else { return try await pendingReport() }
        return try await report(of: cohort)
    }

    private func pendingReport() async throws -> Report {
        try await OpenRecords.with(store) { records in
            let press = try await SealWorks.open(store.home, records).press(
                designs: store.designDirectory,
                clock: SystemClock(),
                threadCount: PendingRun.atOnce
            )
            let folder = CertificateFolder(directory: store.home.certificateDirectory, store: records)
            let total = try await records.read { try $0.documents.countAwaitingSeal() }
            let progress = IssueProgress(total: total, form: output.json ? (events ? .events : .none) : output.quiet ? .none : .fitting)
            return try await PendingRun(press: press, folder: folder, progress: progress).issue(in: CommandContext(store, records)).report
        }
    }

    private func report(of cohort: CohortKey) async throws -> Report {
        let prepare = try signatory.given().map { signatory in
            PrepareRun(
                prepare: try PrepareDocuments(cohort: cohort, kind: kind, signatory: signatory, waivers: Set(appealWaived)),
                namesConfirmed: namesConfirmed
            )
        }
        return try await OpenRecords.with(store) { records in
            let press = try await SealWorks.open(store.home, records).press(designs: store.designDirectory, clock: SystemClock(), threadCount: 2)
            let run = IssueRun(press: press, folder: CertificateFolder(directory: store.home.certificateDirectory, store: records))
            let context = CommandContext(store, records)
            let prepared = try await prepare?.run(in: context) ?? PrepareDocuments.Outcome()
            if let secondPerson {
                let second = try Reason.required(secondPerson)
                let serials = prepare == nil ? nil : Set(prepared.prepared.map(\.facts.serial.text))
                _ = try await ApproveDocuments(cohort: cohort, serials: serials).run(in: context.acting(as: Actor(role: .approver, name: second)))
            }
            return report(prepared, try await run.issue(cohort, in: context), folder: run.folder)
        }
    }

    private func report(_ prepared: PrepareDocuments.Outcome, _ outcome: IssueRun.Outcome, folder: CertificateFolder) -> Report {
        let waiting = PrepareReport(outcome: prepared)
        var lines = outcome.issued.map { "\($0.facts.serial)  \($0.facts.holder.latin)  \(folder.path(of: $0.facts.serial))" }
        lines += waiting.lines
        lines += outcome.unapproved.map { "\($0.line): a second person has yet to approve it" }
        let unapproved = outcome.unapproved.isEmpty ? "" : "\(outcome.unapproved.count) to be approved, "
        lines.append("\(outcome.issued.count) sealed, \(unapproved)\(waiting.summary), \(outcome.failures.count) failed")
        let issued: [JSONValue] = outcome.issued.map { document in
            [
                "serial": .string(document.facts.serial.text), "kind": .string(document.facts.kind.rawValue),
                "holder": .string(document.facts.holder.latin), "file": .string(folder.path(of: document.facts.serial)),
            ]
        }
        let members: [String: JSONValue] = [
            "issued": .array(issued), "unapproved": .array(outcome.unapproved.map(\.summaryJSON)),
            "failed": .array(outcome.failures.map { .string($0) }),
        ]
        var report = Report(lines, json: .object(members.merging(waiting.members) { $1 }), exit: outcome.failures.isEmpty ? .done : .no)
        report.failures = outcome.failures
        return report
    }
}
