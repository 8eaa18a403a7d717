import ArgumentParser
import Credentials
import Learning

struct KeyRevokeCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "End all belief in a key, as when somebody else may have it.",
        discussion: """
            The list of revoked keys says so from then on. What the key signed before it became invalid (--invalid-since) stays good as far as a time-stamp and the \
            log prove that it is older. docs/operations.md says what else is to be done after a compromise.
            """
    )

    @Argument(help: "The key's id, as `academy key list` shows it.") var key: String
    @Option(help: "\(KeyRevocation.Reason.allCases.map(\.rawValue).joined(separator: ", ")).", transform: KeyRevocation.Reason.init(argument:))
    var reason: KeyRevocation.Reason
    @Option(help: "The day (UTC) from whose beginning on it may have been in other hands. [default: now]") var invalidSince: LocalDate?
    @OptionGroup var root: RootOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let id = try KeyID(argument: key)
        let rootKey = try root.rootKey(beside: store.home.keyDirectory)
        let key = try await KeyDesk(store: store).change(.revoked) { keys, now in
            try keys.requireSuccessorOfLogKey(id, at: now)
            let revocation = try KeyRevocation(at: now, invalidityDate: invalidSince.map { Int64($0.daysSince1970) * 86_400_000_000 }, reason: reason)
            try keys.revoke(id, revocation, rootKey: rootKey)
            return id
        }
        return KeyReport.report("\(key.role.rawValue) key \(key.number) is revoked; give verifiers who work offline a new trust bundle.", key)
    }
}

extension KeyRevocation.Reason {
    /// - Throws: `ValidationError`, which names the reasons.
    fileprivate init(argument: String) throws {
        guard let reason = Self(rawValue: argument) else {
            throw ValidationError("\(argument) is no reason: \(Self.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        self = reason
    }
}
