import CanonicalJSON
import Foundation
import Testing

/// A restore that is ended in the middle of things leaves nothing that serves, and is done again.
@Suite struct InterruptedRestoreTests {
    @Test(arguments: Engine.allCases)
    func `Killed at any moment it leaves no academy, and the next one makes it whole`(_ engine: Engine) async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            let file = academy.folder.appendingPathComponent("demo.backup").path
            let backup = try await academy.run("backup", file, "--with-keys", "--json", changing: secret)
            let tables = try backup.json["tables"]
            try await TestAcademy.with(engine) { target in
                var kills = 0
                for delay in [20, 60, 120, 250, 400, 600, 900, 1_300] {
                    let process = try target.start(["restore", file], changing: secret)
                    try await Task.sleep(for: .milliseconds(delay))
                    process.signal(SIGKILL)
                    let outcome = try await process.wait(atMost: TestAcademy.limit)
                    guard outcome.status == -SIGKILL else { break }
                    kills += 1
                    guard try await !isThere(target) else { break }
                }
                #expect(kills > 0)
                if try await !isThere(target) {
                    let restored = try await target.run("restore", file, "--json", changing: secret)
                    #expect(restored.status == 0, "\(restored)")
                    #expect(try restored.json["tables"] == tables)
                }
                // Whatever moment the last kill came at: all of it is there.
                try await target.done("audit", "verify")
                #expect(FileManager.default.fileExists(atPath: target.data.appendingPathComponent("keys/keys.json").path))
                let again = target.folder.appendingPathComponent("again").path
                #expect(try await target.done("backup", again)["rows"] == (try backup.json["rows"]))
            }
        }
    }

    private let secret = ["ACADEMY_BACKUP_PASSPHRASE": "a long passphrase of nobody"]

    /// Whether the program takes what is there for an academy; then it must be whole.
    private func isThere(_ target: TestAcademy) async throws -> Bool {
        let outcome = try await target.run("cohort", "list", "--json")
        if outcome.status == 0 { return true }
        let code = try outcome.json["error"]?["code"]?.stringValue ?? ""
        #expect(["academy-missing", "migrations-pending"].contains(code), "\(outcome)")
        return false
    }
}
