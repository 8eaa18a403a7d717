import CanonicalJSON
import Foundation
import TestTools
import Testing

/// An academy from one place to another and back, as an operator does it.
@Suite struct BackupCommandTests {
    private static let passphrase = "a long passphrase of nobody"

    /// An academy on the other database, with nothing in it.
    private func withOther<Value>(than engine: Engine, _ body: (TestAcademy) async throws -> Value) async throws -> Value {
        try await TestAcademy.with(engine == .sqlite ? .postgreSQL : .sqlite, body)
    }

    @Test(arguments: Engine.allCases)
    func `The demo moves to the other database whole, and a backup of it there is the same`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await Demo.play(in: academy)
            let file = academy.folder.appendingPathComponent("demo.backup").path
            let backup = try await academy.done("backup", file)
            #expect(try await academy.done("backup", file, "--check")["tables"] == backup["tables"])
            let entries = try await academy.entries()
            try await withOther(than: engine) { other in
                try FileManager.default.createDirectory(at: other.data, withIntermediateDirectories: true)
                try FileManager.default.copyItem(at: academy.data.appendingPathComponent("keys"), to: other.data.appendingPathComponent("keys"))
                let restored = try await other.done("restore", file)
                #expect(restored["tables"] == backup["tables"])
                #expect(restored["keys"] == true)
                #expect(try await other.entries() == entries)
                let again = other.folder.appendingPathComponent("again.backup").path
                // The trail was linked by `audit verify` on both sides since: what is compared is every other table.
                try await academy.done("backup", file + "-2")
                let expected = try await academy.done("backup", file + "-2", "--check")["tables"]
                #expect(try await other.done("backup", again)["tables"] == expected)
                try await expectVerified(academy, other)
            }
        }
    }

    /// Sealed files that were given out verify in the new place as they did in the old one.
    private func expectVerified(_ academy: TestAcademy, _ other: TestAcademy) async throws {
        let files = try academy.certificates
        let answers = try await academy.verified().map(\.answer)
        let outcome = try await other.start(["certificate", "verify", "--json"] + files.map(\.path)).wait(atMost: TestAcademy.limit)
        #expect(try outcome.json["files"]?.arrayValue?.compactMap { $0["answer"]?.stringValue } == answers)
        #expect(Set(answers).count > 2, "the demo has documents of several states")
    }

    @Test func `A stranger reads a backup with the Python of the documentation`() async throws {
        let page = try String(contentsOf: TestAcademy.repository.appendingPathComponent("docs/backup-format.md"), encoding: .utf8)
        let parts = page.components(separatedBy: "```python\n")
        let program = try #require(parts.dropFirst().first?.components(separatedBy: "```").first)
        try await TestAcademy.with { academy in
            try await academy.open()
            let plain = academy.folder.appendingPathComponent("plain").path, sealed = academy.folder.appendingPathComponent("sealed").path
            let backup = try await academy.done("backup", plain)
            try await academy.done("backup", sealed, "--passphrase-file", academy.write(Self.passphrase, to: "passphrase"))
            let script = try academy.write(program, to: "reader.py")
            let expected = try #require(backup["tables"]?.objectValue).map { "\($0.key) \($0.value["rows"]?.integerValue ?? -1)" }
            for arguments in [[plain], [sealed, Self.passphrase]] {
                let output = try PeerTool.run("python3", [script] + arguments)
                #expect(Set(output.text.split(separator: "\n").map(String.init)) == Set(expected), "\(output.text)")
            }
            let question =
                "import sys; sys.path.insert(0, sys.argv[2]); import reader; print([p['latin_name'] for p in reader.tables(sys.argv[1])['person']])"
            let names = try PeerTool.run("python3", ["-c", question, plain, academy.folder.path])
            #expect(names.text.contains("Luka Beridze"), "\(names.text)")
        }
    }

    @Test func `Keys go along encrypted only, and the academy seals in its new place`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open()
            let file = academy.folder.appendingPathComponent("with-keys").path
            let refused = try await academy.run("backup", file, "--with-keys", "--json")
            #expect(refused.status == 1)
            #expect(!FileManager.default.fileExists(atPath: file))
            let secret = ["ACADEMY_BACKUP_PASSPHRASE": Self.passphrase]
            let made = try await academy.run("backup", file, "--with-keys", "--json", changing: secret)
            #expect(made.status == 0, "\(made)")

            let wrong = academy.neighbour("wrong")
            let answer = try await wrong.run("restore", file, "--json", changing: ["ACADEMY_BACKUP_PASSPHRASE": "another long passphrase"])
            #expect(try answer.json["error"]?["code"] == "backup-passphrase-wrong")
            #expect(!FileManager.default.fileExists(atPath: wrong.data.path))

            let moved = academy.neighbour("moved")
            #expect(try await moved.run("restore", file, changing: secret).status == 0)
            try await moved.mark()
            try await moved.decide()
            let issued = try await moved.start(TestAcademy.issue + ["--json"]).wait(atMost: TestAcademy.limit)
            #expect(try issued.json["issued"]?.arrayValue?.count == 2, "\(issued)")
            #expect(FileManager.default.fileExists(atPath: moved.root.path))

            let again = try await moved.run("restore", file, "--json", changing: secret)
            #expect(try again.json["error"]?["code"] == "restore-not-empty")
            try await moved.done("audit", "verify")
        }
    }

    @Test func `Keys of another academy and a broken file are refused, and nothing is left`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open()
            let file = academy.folder.appendingPathComponent("file").path
            try await academy.done("backup", file)
            let other = academy.neighbour("other")
            try await other.found()
            try FileManager.default.removeItem(at: other.data.appendingPathComponent("academy.sqlite"))
            let before = try other.contents(of: other.data.appendingPathComponent("keys"))
            let answer = try await other.run("restore", file, "--json")
            #expect(try answer.json["error"]?["code"] == "keys-of-another-academy", "\(answer)")
            #expect(try other.contents(of: other.data.appendingPathComponent("keys")) == before)
            #expect(!FileManager.default.fileExists(atPath: other.data.appendingPathComponent("academy.sqlite").path))

            let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            let cut = try academy.write(bytes.dropLast(1000), to: "cut")
            let empty = academy.neighbour("empty")
            for arguments in [["restore", cut], ["backup", cut, "--check"]] {
                let refused = try await empty.start(arguments + ["--json"]).wait(atMost: TestAcademy.limit)
                #expect(refused.status == 1)
                #expect(try refused.json["error"]?["code"] == "backup-cut-off")
            }
            #expect(!FileManager.default.fileExists(atPath: empty.data.path))
        }
    }

    @Test func `Files of the academy go along by their paths`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open()
            let folder = academy.data.appendingPathComponent("files/ab")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            var content = Data((0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            for name in ["ab01", "ab02"] {
                try content.write(to: folder.appendingPathComponent(name))
                content.append(7)
            }
            try Data().write(to: folder.appendingPathComponent("ab03.part"))
            let file = academy.folder.appendingPathComponent("file").path
            #expect(try await academy.done("backup", file)["files"] == 2)
            let moved = academy.neighbour("moved")
            try await moved.done("restore", file)
            #expect(
                try moved.contents(of: moved.data.appendingPathComponent("files/ab")) == academy.contents(of: folder).filter { $0.key != "ab03.part" }
            )
        }
    }
}
