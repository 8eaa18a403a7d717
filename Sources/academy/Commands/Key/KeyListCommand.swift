import ArgumentParser
import CanonicalJSON
import Credentials
import Learning

struct KeyListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List all keys there ever were.",
        discussion: "Exit code 1 when a key that the academy needs ends within \(soonDays) days, or has ended."
    )

    static let soonDays = 30

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let keys = try KeyStore.open(store.home.keyDirectory)
        let now = SystemClock().now
        let due = KeyRole.founding.filter { role in
            guard let use = try? keys.key(role, at: now.microseconds).use else { return true }
            return use.upperBound - now.microseconds < Int64(Self.soonDays) * 86_400_000_000
        }
        var lines = keys.records.map { line($0, at: now) }
        lines += due.map { "A new \($0.rawValue) key is due: academy key rotate \($0.rawValue)" }
        return Report(
            lines,
            json: [
                "rootFingerprint": .string(keys.rootFingerprint), "keys": .array(keys.records.map { KeyReport.json($0) }),
                "due": .array(due.map { .string($0.rawValue) }),
            ],
            exit: due.isEmpty ? .done : .no
        )
    }

    private func line(_ key: KeyRecord, at now: Instant) -> String {
        let window = "\(KeyReport.day(key.use.lowerBound)) to \(KeyReport.day(key.use.upperBound))"
        let state = key.state == .active && !key.use.contains(now.microseconds) ? "ended" : key.state.rawValue
        let revocation = key.revocation.map { ", \($0.reason.rawValue), invalid since \(KeyReport.day($0.effective))" } ?? ""
        return "\(key.id)  \("\(key.role.rawValue) \(key.number)".padded(to: 15))  \(state.padded(to: 7))  \(window)\(revocation)"
    }
}
