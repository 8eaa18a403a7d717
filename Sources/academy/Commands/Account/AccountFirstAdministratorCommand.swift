import ArgumentParser
import CanonicalJSON
import Learning

struct AccountFirstAdministratorCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "first-administrator",
        abstract: "Give a new academy its first registrar and secretariat.",
        discussion: "Works while nobody holds either role for the whole academy. Prints the link by which they set their password."
    )

    @Argument(help: "Their e-mail address.") var email: EmailAddress
    @Option(help: "Their name, for the audit trail. [default: the address]") var name: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try AppointFirstAdministrator(email: email, name: name ?? email.text)
        return try await OpenRecords.with(store) { records in
            let invited = try await command.run(in: CommandContext(store, records))
            return try await InvitationReport.make(invited, "\(email) is registrar and secretariat, and sets a password here:", in: records)
        }
    }
}
