import ArgumentParser
import CanonicalJSON
import Learning

struct AccountInviteCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Invite somebody to set the password of their account.",
        discussion: """
            Opens the account where there is none. The link holds once, for seven days; inviting again makes a new one in its place. It goes by mail, and is \
            printed here for the operator.
            """
    )

    @Argument(help: "The account's e-mail address.") var email: EmailAddress
    @Option(help: "The name, where the account is new.") var name: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try InviteAccount(email: email, name: name)
        return try await OpenRecords.with(store) { records in
            let invited = try await command.run(in: CommandContext(store, records))
            return try await InvitationReport.make(invited, "\(email) is invited.", in: records)
        }
    }
}
