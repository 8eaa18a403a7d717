import ArgumentParser
import CanonicalJSON
import Learning

struct CertificateRevokeCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Carry out the Governing Board's decision to withdraw an award.",
        discussion: """
            From now on verifiers are told "withdrawn", whatever the file says; the reason is kept and never shown to them. Two people act: you (--as) and \
            a second person. It cannot be undone.
            """
    )

    @Argument(help: "The certificate's serial.") var serial: String
    @Option(help: "Why, for the record.") var reason: String
    @Option(help: "Who confirms beside you.") var secondPerson: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try RevokeCertificate(serial: serial, reason: reason, secondPerson: secondPerson)
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        let (line, since) =
            switch outcome {
            case .revoked(let since): ("\(serial) is withdrawn since \(since).", since)
            case .alreadyRevoked(let since): ("\(serial) was withdrawn already, since \(since).", since)
            }
        return Report(line, json: ["serial": .string(serial), "withdrawnSince": .string(since.description)])
    }
}
