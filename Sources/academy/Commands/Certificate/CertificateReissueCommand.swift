import ArgumentParser
import CanonicalJSON
import Learning

struct CertificateReissueCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "reissue",
        abstract: "Prepare a new edition of a valid document, under a serial of its own.",
        discussion: """
            After an error, a change of name (`academy person correct-name`), or a revised mark. The new edition states what the records say today and says \
            "re-issued on"; approve and issue it as any other. The old one stays valid until then and is replaced in that moment. A lost file is not issued again: \
            hand out the one in DATA/certificates.
            """
    )

    @Argument(help: "The serial of the valid edition.") var serial: String
    @Option(help: "Why, for the record.") var reason: String
    @Option(help: ArgumentHelp("What shows that the holder confirmed the name.", valueName: "evidence")) var nameConfirmed: String?
    @OptionGroup var signatory: SignatoryOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try ReissueDocument(serial: serial, reason: reason, signatory: signatory.given())
        let outcome = try await OpenRecords.with(store) { records in
            let context = CommandContext(store, records)
            let first = try await command.run(in: context)
            guard case .awaitingName(let document) = first, let nameConfirmed else { return first }
            let enrolment = document.enrolment
            let holder = try await records.read { transaction in
                try transaction.enrolments.find(enrolment).flatMap { try transaction.people.find($0.person) }
            }
            guard let holder else { return first }
            _ = try await ConfirmName(email: holder.email, shown: holder.name, evidence: nameConfirmed).run(in: context)
            return try await command.run(in: context)
        }
        switch outcome {
        case .prepared(let document): return Report("\(document.line): prepared", json: document.summaryJSON)
        case .awaitingName(let document): return Report("\(document.line): the holder has yet to confirm the name", json: document.summaryJSON)
        case .unchanged(let document): return Report("\(document.line): \(document.state.rawValue) already", json: document.summaryJSON)
        }
    }
}
