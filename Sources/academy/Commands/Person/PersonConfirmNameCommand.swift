import ArgumentParser
import CanonicalJSON
import Learning

struct PersonConfirmNameCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm-name",
        abstract: "Record that somebody confirmed how documents print the name.",
        discussion:
            "Without --latin the name on record is taken. Certificates and transcripts wait for it; a correction of the name asks for it anew."
    )

    @Argument(help: ArgumentHelp("Whose.", valueName: "email")) var person: EmailAddress
    @Option(help: "What shows it, e.g. \"signed proof of 3 November\".") var evidence: String
    @Option(help: "The name in Latin letters, as it was confirmed.") var latin: String?
    @Option(help: "The same in its own script.") var native: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if native != nil && latin == nil { throw ValidationError("--native goes with --latin.") }
    }

    func report() async throws -> Report {
        let given = try latin.map { try GivenName.read($0, native) }
        return try await OpenRecords.with(store) { records in
            let email = person
            let shown: PersonName
            if let given { shown = given } else { shown = try await records.read { try $0.people.require(email).name } }
            let outcome = try await ConfirmName(email: email, shown: shown, evidence: evidence).run(in: CommandContext(store, records))
            return Report(
                outcome == .confirmed ? "\(shown.latin): confirmed" : "\(shown.latin): confirmed already",
                json: ["person": .string(email.text), "name": .string(shown.latin), "changed": .boolean(outcome == .confirmed)]
            )
        }
    }
}

/// A name as it was typed.
enum GivenName {
    static func read(_ latin: String, _ native: String?) throws -> PersonName {
        do { return try PersonName(latin: latin, native: native) } catch { throw Refusal(.invalidInput, ["the name", error.description]) }
    }
}
