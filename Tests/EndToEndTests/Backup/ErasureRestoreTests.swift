import CanonicalJSON
import Foundation
import TestTools
import Testing

/// Somebody is erased, and the backup of the day before is all that is left.
@Suite struct ErasureRestoreTests {
    @Test(arguments: Engine.allCases)
    func `Who was erased since the backup is not brought back by it`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            let file = academy.folder.appendingPathComponent("before.backup").path
            try await academy.done("backup", file)
            let person = try #require(try await academy.done("do", "person-show", "--person", "nino@example.org")["id"]?.stringValue)
            try await academy.done("do", "person-erase", "--id", person, "--reason", "Nino Abashidze asked for it")
            try await academy.done("clock", "run")
            let marks = academy.data.appendingPathComponent("erasures.json")
            let text = try String(contentsOf: marks, encoding: .utf8)
            #expect(text.contains(person) && !text.contains("Nino") && !text.contains("nino"))

            let restored = academy.neighbour("restored")
            let outcome = try await restored.done("restore", file, "--erasures", marks.path)
            #expect(outcome["erased"] == [.string(person)])
            #expect(try await restored.run("do", "person-show", "--person", "nino@example.org", "--json").status == 1)
            #expect(try await restored.done("do", "person-show", "--person", "ana@example.org")["id"] != nil)
            #expect(try await restored.done("audit", "verify")["erasedPayloads"] == 1)
            // The marks outlive the restore: another one into the same folder needs no option.
            try FileManager.default.removeItem(at: restored.data.appendingPathComponent("academy.sqlite"))
            #expect(try await restored.done("restore", file)["erased"] == [.string(person)])
        }
    }

    @Test func `Without marks the restore says so, and with another academy's it restores nothing`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open()
            let file = academy.folder.appendingPathComponent("before.backup").path
            try await academy.done("backup", file)
            let (plain, refused) = (academy.neighbour("plain"), academy.neighbour("refused"))
            let told = try await plain.run("restore", file)
            #expect(told.status == 0 && told.output.contains("There were no marks of erasures"))
            let others = try academy.write(#"{"academy":"00","format":"academy-erasures","marks":[],"version":1}"#, to: "others.json")
            let junk = try academy.write("[]", to: "junk.json")
            for (path, code) in [(others, "erasures-of-another-academy"), (junk, "erasures-unreadable"), ("/nowhere.json", "erasures-unreadable")] {
                let answer = try await refused.run("restore", file, "--erasures", path, "--json")
                #expect(answer.status == 1)
                #expect(try answer.json["error"]?["code"]?.stringValue == code)
                #expect(!FileManager.default.fileExists(atPath: refused.data.path))
            }
        }
    }
}
