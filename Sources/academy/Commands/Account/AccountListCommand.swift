import ArgumentParser
import CanonicalJSON
import Learning

struct AccountListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the accounts with their roles, by address.")

    @Option(help: "Go on after this address.") var after: EmailAddress?
    @Option(help: "At most so many.") var limit = 1000
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let accounts = try await OpenRecords.with(store) { try await all(in: CommandContext(store, $0)) }
        return Report(
            accounts.isEmpty ? ["There is no account."] : accounts.map(AccountReport.line),
            json: ["accounts": .array(accounts.map(AccountReport.json))]
        )
    }

    private func all(in context: CommandContext) async throws -> [AccountOverview] {
        var (accounts, place): ([AccountOverview], String?) = ([], after?.text)
        repeat {
            let page = try await ListAccounts(Paging(limit: min(limit - accounts.count, Paging.largest), after: place)).run(in: context)
            accounts += page.items
            place = page.next
        } while place != nil && accounts.count < limit
        return accounts
    }
}

struct AccountShowCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one account with its roles.",
        discussion: "Without an address: the own one, of the token in ACADEMY_TOKEN."
    )

    @Argument(help: "The account's e-mail address.") var email: EmailAddress?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let account = try await OpenRecords.with(store) { try await ShowAccount(of: email).run(in: CommandContext(store, $0)) }
        return Report(AccountReport.line(account), json: AccountReport.json(account))
    }
}

/// An account as the command line shows it.
enum AccountReport {
    static func line(_ overview: AccountOverview) -> String {
        let roles = overview.grants.map { "\($0.grant.role.rawValue) (\(scope($0.grant.scope)))" }.joined(separator: ", ")
        let state = overview.hasPassword ? "" : "  [no password yet]"
        return "\(overview.account.email)  \(overview.account.name)  \(roles.isEmpty ? "no role" : roles)\(state)"
    }

    static func json(_ overview: AccountOverview) -> JSONValue {
        [
            "account": .string(overview.account.email.text), "name": .string(overview.account.name), "hasPassword": .boolean(overview.hasPassword),
            "roles": .array(overview.grants.map(\.json)),
        ]
    }

    private static func scope(_ scope: Scope) -> String {
        switch scope {
        case .academy, .own: scope.kind.rawValue
        case .cohort(let id): "cohort \(id)"
        case .country(let country): "country \(country.code)"
        case .assessment(let id, let code): "assessment \(code) of cohort \(id)"
        case .caseFile(let id): "case \(id)"
        }
    }
}
