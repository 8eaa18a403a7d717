import ArgumentParser
import CanonicalJSON
import Learning

struct AccountPasswordResetCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "password-reset",
        abstract: "Print a link by which an account's holder sets a new password.",
        discussion: """
            For who gets no mail; make sure who asks. The link holds once, for an hour. When it is used, the account's sessions end and its tokens are revoked.
            """
    )

    @Argument(help: "The account's e-mail address.") var email: EmailAddress
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        try await OpenRecords.with(store) { records in
            let invited = try await IssuePasswordReset(email).run(in: CommandContext(store, records))
            return try await InvitationReport.make(invited, "The holder of \(email) sets a new password here:", in: records)
        }
    }
}
