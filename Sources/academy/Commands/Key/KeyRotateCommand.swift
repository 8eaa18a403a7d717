import ArgumentParser
import Credentials
import Learning

struct KeyRotateCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Make the next key of a role; the one in use signs no more from now on.",
        discussion: """
            What the former key signed stays good. Roles: \(roles). Most keys are renewed each year; an intermediate, for which --root is needed, every few \
            years. Servers that run take up the new key by themselves; verifiers who work offline need a new trust bundle.
            """
    )

    private static let roles = KeyRole.allCases.filter { $0 != .root }.map(\.rawValue).joined(separator: ", ")

    @Argument(help: "The role.", transform: KeyRole.init(argument:)) var role: KeyRole
    @OptionGroup var root: RootOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let rootKey = try root.rootKey(beside: store.home.keyDirectory)
        let key = try await KeyDesk(store: store).change(.made) { keys, now in
            try keys.rotate(role, now: now, rootKey: rootKey)
            return try keys.key(role, at: now).keyID
        }
        return KeyReport.report("\(role.rawValue) key \(key.number), \(key.id), signs until \(KeyReport.day(key.use.upperBound)).", key)
    }
}

extension KeyRole {
    /// - Throws: `ValidationError`, which names the roles.
    fileprivate init(argument: String) throws {
        guard let role = KeyRole(rawValue: argument) else {
            throw ValidationError("\(argument) is no role of a key: \(KeyRole.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        self = role
    }
}
