import ArgumentParser
import Credentials
import Learning

struct KeyRetireCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire",
        abstract: "Let a key sign no more from now on; what it signed stays good.",
        discussion: "Without another key of its role nothing of its kind is signed until `academy key rotate` makes one."
    )

    @Argument(help: "The key's id, as `academy key list` shows it.") var key: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let id = try KeyID(argument: key)
        let key = try await KeyDesk(store: store).change(.retired) { keys, now in
            try keys.requireSuccessorOfLogKey(id, at: now)
            try keys.retire(id, now: now)
            return id
        }
        return KeyReport.report("\(key.role.rawValue) key \(key.number) signs no more.", key)
    }
}

extension KeyStore {
    /// The end of a key is told by the log, whose own key therefore ends only after it has a successor.
    func requireSuccessorOfLogKey(_ id: KeyID, at now: Int64) throws {
        guard let inUse = try? key(.log, at: now), inUse.keyID == id else { return }
        throw Problem(code: "key-in-use", "the log needs this key to tell of its end; make its successor first: academy key rotate log")
    }
}
