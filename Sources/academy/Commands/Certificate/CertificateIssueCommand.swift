import ArgumentParser
import CanonicalJSON
import Issuing
import Learning

struct CertificateIssueCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Seal certificates for everybody in a cohort with a ratified award.",
        discussion: """
            Sealing waits until the appeal term after the board is over, unless the holder waived it. The sealed files lie in DATA/certificates, named by \
            serial. A run that was broken off is simply run again: nobody gets two certificates.
            """
    )

    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: "Who signs, as printed.") var signatory: String
    @Option(help: "The signatory's office.") var office: String
    @Option(help: "The office in French. [default: as --office]") var officeFr: String?
    @Option(help: ArgumentHelp("A holder who waived the appeal; may be given several times.", valueName: "email")) var appealWaived: [EmailAddress] =
        []
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let signatory = try Signatory(name: signatory, office: LocalizedText(english: office, french: officeFr ?? office))
        let prepare = PrepareCertificates(cohort: cohort, signatory: signatory, waivers: Set(appealWaived))
        return try await OpenRecords.with(store) { records in
            let press = try await SealWorks.open(store.home, records).press(designs: store.designDirectory, threadCount: 2)
            let run = IssueRun(press: press, folder: CertificateFolder(directory: store.home.certificateDirectory, store: records))
            let outcome = try await run.issue(prepare, in: CommandContext(store, records))
            return report(outcome, folder: run.folder)
        }
    }

    private func report(_ outcome: IssueRun.Outcome, folder: CertificateFolder) -> Report {
        var lines = outcome.issued.map { "\($0.facts.serial)  \($0.facts.holder.latin)  \(folder.path(of: $0.facts.serial))" }
        lines += outcome.failures
        lines += outcome.waiting.map { "\($0.person.name.latin) <\($0.person.email)>: the appeal term runs until \($0.until)" }
        lines += outcome.held.map { "\($0.name.latin) <\($0.email)>: held, a revision or an appeal is open" }
        let held = outcome.held.isEmpty ? "" : "\(outcome.held.count) held, "
        lines.append("\(outcome.issued.count) sealed, \(outcome.waiting.count) waiting, \(held)\(outcome.failures.count) failed")
        return Report(
            lines,
            json: [
                "issued": .array(
                    outcome.issued.map { document in
                        [
                            "serial": .string(document.facts.serial.text), "holder": .string(document.facts.holder.latin),
                            "file": .string(folder.path(of: document.facts.serial)),
                        ]
                    }
                ),
                "held": .array(outcome.held.map { .string($0.email.text) }),
                "waiting": .array(
                    outcome.waiting.map { ["person": .string($0.person.email.text), "until": .string($0.until.description)] }
                ),
                "failed": .array(outcome.failures.map { .string($0) }),
            ],
            exit: outcome.failures.isEmpty ? .done : .no
        )
    }
}
