import ArgumentParser
import CanonicalJSON
import Learning

struct TokenCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Make and revoke tokens, by which programs act as an account.",
        discussion: "With ACADEMY_TOKEN in the environment the command line itself acts as that token's account, in its roles.",
        subcommands: [TokenCreateCommand.self, TokenListCommand.self, TokenRevokeCommand.self]
    )
}

struct TokenCreateCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a token for an account, and print it once.",
        discussion: "It reaches no further than the account's roles, and no further than its scopes."
    )

    @Argument(help: "The account's e-mail address.") var email: EmailAddress
    @Option(help: "What it is for, to tell tokens apart.") var name: String
    @Option(name: .customLong("scope"), parsing: .singleValue, help: "read or write; may be said twice. [default: read]")
    var scopes: [TokenScope] = []
    @Option(help: "Days until it ends, 1 to 365.") var days = 90
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let command = try CreateToken(name: name, scopes: scopes.isEmpty ? [.read] : Set(scopes), days: days, of: email)
        let created = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        return Report(
            [created.secret.text, "This is shown only now. It ends on \(created.token.expiresAt)."],
            json: ["secret": .string(created.secret.text), "token": TokenReport.json(created.token)]
        )
    }
}

struct TokenListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List an account's tokens.")

    @Argument(help: "The account's e-mail address.") var email: EmailAddress
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let tokens = try await OpenRecords.with(store) { try await ListTokens(of: email).run(in: CommandContext(store, $0)) }
        return Report(
            tokens.isEmpty ? ["\(email) has no token."] : tokens.map(TokenReport.line),
            json: ["tokens": .array(tokens.map(TokenReport.json))]
        )
    }
}

struct TokenRevokeCommand: ReportingCommand {
    static let configuration = CommandConfiguration(commandName: "revoke", abstract: "Take a token out of use, at once.")

    @Argument(help: "The token's number, as `token list` shows it.") var token: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard UUIDv7(token) != nil else { throw ValidationError("\(token) is not the number of a token.") }
    }

    func report() async throws -> Report {
        guard let id = UUIDv7(token) else { throw Refusal(.tokenUnknown) }
        let isRevoked = try await OpenRecords.with(store) { try await RevokeToken(Identifier(id)).run(in: CommandContext(store, $0)) }
        return Report(isRevoked ? "The token is revoked." : "There is no such token.", json: ["revoked": .boolean(isRevoked)])
    }
}

/// A token as the command line shows it, without its secret.
enum TokenReport {
    static func line(_ token: AccessToken) -> String {
        let scopes = token.scopes.map(\.rawValue).sorted().joined(separator: ", ")
        let used = token.usedAt.map { "last used \($0)" } ?? "never used"
        return "\(token.id)  \(token.name)  \(scopes)  until \(token.expiresAt), \(used)"
    }

    static func json(_ token: AccessToken) -> JSONValue {
        [
            "id": .string(token.id.description), "name": .string(token.name),
            "scopes": .array(token.scopes.map(\.rawValue).sorted().map { .string($0) }), "until": .string(token.expiresAt.description),
            "usedAt": token.usedAt.map { .string($0.description) } ?? .null,
        ]
    }
}
