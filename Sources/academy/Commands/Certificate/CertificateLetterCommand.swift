import ArgumentParser
import CanonicalJSON
import Learning

struct CertificateLetterCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter",
        abstract: "Prepare a letter that can be verified: for a visa, an employer, an authority.",
        discussion: """
            Purposes: \(LetterPurpose.allCases.map { "\($0.rawValue) (\($0.subject.english.lowercased()))" }.joined(separator: ", ")). The text is \
            composed in English and French from the records. `academy certificate issue` seals it. Somebody has one valid letter for each purpose; a newer one \
            replaces it, and all but the record of attendance are withdrawn when the person leaves.
            """
    )

    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: ArgumentHelp("For whom.", valueName: "email")) var person: EmailAddress
    @Option(help: "enrolment, attendance, visa or employer.") var purpose: LetterPurpose
    @Option(help: "To whom it is written. [default: to whom it may concern]") var addressee: String?
    @Option(help: "Where the residential modules are held.") var place: String?
    @OptionGroup var signatory: SignatoryOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let request = try LetterRequest(purpose, addressee: addressee, place: place)
        let command = PrepareLetter(cohort: cohort, person: person, request, signatory: try signatory.required())
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        switch outcome {
        case .prepared(let document): return Report("\(document.line): prepared", json: document.summaryJSON)
        case .unchanged(let document): return Report("\(document.line): prepared already", json: document.summaryJSON)
        }
    }
}
