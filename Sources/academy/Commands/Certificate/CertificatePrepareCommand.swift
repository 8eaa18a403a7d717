import ArgumentParser
import CanonicalJSON
import Learning

struct CertificatePrepareCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "Fix what certificates, transcripts or statements of a cohort say.",
        discussion: """
            A certificate or transcript waits for a ratified award, for the end of the appeal term or its waiver, and until its holder has confirmed the name as \
            printed. You can record confirmations that you hold on paper with --names-confirmed. A second person then approves them (`academy certificate \
            approve`), and `academy certificate issue` seals them. A statement of attendance is for whoever left or finished without the award and attended a \
            session; it needs no second person. With --person a transcript of the marks released so far, or a statement of the hours so far, is prepared for \
            others too. What was prepared and has changed since - a name, a mark - is prepared anew.
            """
    )

    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: "certificate, transcript or statement-of-attendance.") var kind = DocumentKind.certificate
    @Option(help: ArgumentHelp("Only for this person; may be given several times.", valueName: "email")) var person: [EmailAddress] = []
    @Option(help: ArgumentHelp("A holder who waived the appeal; may be given several times.", valueName: "email")) var appealWaived: [EmailAddress] =
        []
    @Option(help: ArgumentHelp("What shows that holders confirmed their names, e.g. \"signed proofs of 3 November\".", valueName: "evidence"))
    var namesConfirmed: String?
    @OptionGroup var signatory: SignatoryOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let prepare = try PrepareDocuments(
            cohort: cohort,
            kind: kind,
            people: person.isEmpty ? nil : Set(person),
            signatory: signatory.required(),
            waivers: Set(appealWaived)
        )
        let run = PrepareRun(prepare: prepare, namesConfirmed: namesConfirmed)
        let outcome = try await OpenRecords.with(store) { try await run.run(in: CommandContext(store, $0)) }
        let waiting = PrepareReport(outcome: outcome)
        return Report(
            outcome.prepared.map(\.line) + waiting.lines + ["\(outcome.prepared.count) prepared, \(waiting.summary)"],
            json: .object(waiting.members.merging(["prepared": .array(outcome.prepared.map(\.summaryJSON))]) { $1 })
        )
    }
}

extension DocumentKind: ExpressibleByArgument {}
extension LetterPurpose: ExpressibleByArgument {}
