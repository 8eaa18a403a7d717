import CanonicalJSON
import Foundation
import Testing

/// What an operator does to keys, from the ceremony to what is left to do after a compromise.
@Suite struct KeyCommandTests {
    private static let keys = ["ACADEMY_KEYS_PASSPHRASE": "one passphrase for all keys"]
    private static let root = ["ACADEMY_ROOT_PASSPHRASE": "another one for the root"]

    private static func records(_ academy: TestAcademy) async throws -> [JSONValue] {
        try await academy.done("key", "list")["keys"]?.arrayValue ?? []
    }

    private static func id(_ role: String, _ state: String, in academy: TestAcademy) async throws -> String {
        let key = try await records(academy).last { $0["role"]?.stringValue == role && $0["state"]?.stringValue == state }
        return try #require(key?["id"]?.stringValue)
    }

    /// What is in the log beside documents.
    private static func loggedKeys(_ academy: TestAcademy) throws -> Int {
        try #require(try Int(academy.sql("SELECT count(*) FROM log_leaf WHERE document_id IS NULL").first ?? ""))
    }

    @Test func `A ceremony keeps the root apart, every key under its passphrase, and the academy takes the keys up`() async throws {
        try await TestAcademy.with { plain in
            let academy = plain.inSurroundings(Self.keys)
            let medium = academy.folder.appendingPathComponent("medium")
            try FileManager.default.createDirectory(at: medium, withIntermediateDirectories: true)
            let ceremony = academy.inSurroundings(Self.root)
            let made = try await ceremony.done("key", "init", "--name", "Academy of Tests", "--root", medium.path, "--encrypt")
            let folder = academy.data.appendingPathComponent("keys")
            #expect(FileManager.default.fileExists(atPath: medium.appendingPathComponent("root.key").path))
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("root.key").path))
            for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) where file.pathExtension == "key" {
                #expect(try !String(contentsOf: file, encoding: .utf8).contains("PRIVATE KEY"), "\(file.lastPathComponent)")
            }
            try await academy.found()
            #expect(try await academy.done("key", "list")["rootFingerprint"] == made["rootFingerprint"])
            #expect(try Self.loggedKeys(academy) == (try await Self.records(academy)).count)

            let locked = try await plain.run("key", "rotate", "seal", "--json")
            #expect(locked.status != 0)
            #expect(try locked.json["error"]?["code"] == "passphrase-missing")
            let mistaken = try await plain.run("key", "rotate", "seal", "--json", changing: ["ACADEMY_KEYS_PASSPHRASE": "not the right passphrase"])
            #expect(try mistaken.json["error"]?["code"] == "key-passphrase-wrong")
            #expect(!(mistaken.output + mistaken.errors).contains("not the right passphrase"))
            try await academy.done("key", "rotate", "seal")
            let rootless = try await academy.run("key", "rotate", "intermediate", "--json")
            #expect(rootless.status != 0)
            try await academy.inSurroundings(Self.root).done("key", "rotate", "intermediate", "--root", medium.path)
            try await academy.inSurroundings(Self.root).done("key", "renew-lists", "--root", medium.path)
            try await academy.done("key", "rotate", "seal")
            let numbers = try await Self.records(academy).filter { $0["role"] == "seal" }.compactMap { $0["number"] }
            #expect(numbers == [1, 2, 3])
        }
    }

    @Test(arguments: Engine.allCases)
    func `What was sealed before a key ended stays valid; what a stolen key sealed since does not`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            try await academy.mark()
            try await academy.decide()
            _ = try await academy.start(TestAcademy.issue).wait(atMost: TestAcademy.limit)
            #expect(try await academy.verified().allSatisfy { $0.answer == "valid" })
            let first = try await Self.id("seal", "active", in: academy)
            try await academy.done("key", "rotate", "seal")
            try await academy.done("key", "rotate", "time-stamp")
            #expect(try await academy.verified().allSatisfy { $0.answer == "valid" })
            try await academy.done("key", "revoke", first, "--reason", "superseded")
            #expect(try await academy.verified().allSatisfy { $0.answer == "valid" })
            let twice = try await academy.run("key", "revoke", first, "--reason", "superseded", "--json")
            #expect(try twice.json["error"]?["code"] == "key-revocation-unsuitable")
            #expect(try Self.loggedKeys(academy) == (try await Self.records(academy)).count + 1)

            let log = try await Self.id("log", "active", in: academy)
            let lonely = try await academy.run("key", "retire", log, "--json")
            #expect(try lonely.json["error"]?["code"] == "key-in-use")

            let report = try await academy.done("certificate", "archive", "--days", "36500")
            #expect(report["archived"] == 2)
            let again = try await academy.done("certificate", "archive")
            #expect(again["archived"] == 0)
            #expect(try academy.sql("SELECT count(*) FROM archived_form") == ["2"])
        }
    }
}
