import ArgumentParser
import CanonicalJSON
import Learning

struct AccountGrantCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "Give an account a role, from now on.",
        discussion: "A role that it holds already within that scope is left as it is."
    )

    @Argument(help: "The account's e-mail address.") var email: EmailAddress
    @Argument(help: "The role, as registrar or board-chair.") var role: Role
    @Option(help: "The last day (UTC) on which it is held.") var until: LocalDate?
    @OptionGroup var scope: ScopeOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let end = until.map { Instant(microseconds: Int64($0.daysSince1970 + 1) * 86_400_000_000) }
        let outcome = try await OpenRecords.with(store) { records in
            let command = try GrantRole(role, within: try await scope.scope(in: records), to: email, until: end)
            return try await command.run(in: CommandContext(store, records))
        }
        let isNew = if case .granted = outcome { true } else { false }
        return Report(
            isNew ? "\(email) is \(role.rawValue) now." : "\(email) was \(role.rawValue) already.",
            json: ["account": .string(email.text), "role": .string(role.rawValue), "granted": .boolean(isNew)]
        )
    }
}

struct AccountEndRoleCommand: ReportingCommand {
    static let configuration = CommandConfiguration(commandName: "end-role", abstract: "Take a role from an account, from now on.")

    @Argument(help: "The account's e-mail address.") var email: EmailAddress
    @Argument(help: "The role.") var role: Role
    @OptionGroup var scope: ScopeOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let outcome = try await OpenRecords.with(store) { records in
            let command = EndRole(role, within: try await scope.scope(in: records), of: email)
            return try await command.run(in: CommandContext(store, records))
        }
        let hasEnded = if case .ended = outcome { true } else { false }
        return Report(
            hasEnded ? "\(email) is \(role.rawValue) no more." : "\(email) was not \(role.rawValue) in that scope.",
            json: ["account": .string(email.text), "role": .string(role.rawValue), "ended": .boolean(hasEnded)]
        )
    }
}
