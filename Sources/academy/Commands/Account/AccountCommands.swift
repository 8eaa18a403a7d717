import ArgumentParser

struct AccountCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: "Open accounts, invite their holders, give and take roles.",
        subcommands: [
            AccountFirstAdministratorCommand.self, AccountOpenCommand.self, AccountInviteCommand.self, AccountListCommand.self,
            AccountShowCommand.self, AccountGrantCommand.self, AccountEndRoleCommand.self, AccountPasswordResetCommand.self,
        ]
    )
}
