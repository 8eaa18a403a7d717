import CanonicalJSON
import Foundation
import TestTools
import Testing

/// `certificate verify`, with a trust bundle and nothing else, and by the register.
@Suite struct VerificationTests {
    /// Where there is no academy at all.
    private static let nowhere = [
        "ACADEMY_DATA": "/nonexistent/academy", "ACADEMY_DATABASE": "", "ACADEMY_DESIGNS": "/nonexistent", "ACADEMY_COURSES": "/nonexistent",
    ]

    private static func alone(_ academy: TestAcademy, _ arguments: [String]) async throws -> AcademyProcess.Outcome {
        let empty = academy.folder.appendingPathComponent("empty-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        let process = try academy.start(["certificate", "verify"] + arguments, in: empty, changing: nowhere)
        let outcome = try await process.wait(atMost: TestAcademy.limit)
        #expect(try FileManager.default.contentsOfDirectory(atPath: empty.path).isEmpty)
        return outcome
    }

    private static func answers(_ outcome: AcademyProcess.Outcome) throws -> [String] {
        try (outcome.json["files"]?.arrayValue ?? []).compactMap { $0["answer"]?.stringValue }
    }

    @Test func `A trust bundle is enough: valid, altered and withdrawn are told apart where no academy is`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            for (file, code, answer) in [(try demo.valid, Int32(0), "valid"), (demo.altered, 1, "changed"), (try demo.withdrawn, 1, "withdrawn")] {
                let outcome = try await Self.alone(academy, [file.path, "--trust", demo.trust.path, "--json"])
                #expect(outcome.status == code)
                #expect(try Self.answers(outcome) == [answer])
                let told = try await Self.alone(academy, [file.path, "--trust", demo.trust.path])
                #expect(told.status == code)
                #expect(told.output.hasPrefix("\(file.path): \(answer.uppercased())"))
            }
        }
    }

    @Test func `The worst of several files makes the exit code, and each has its own answer`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let (good, bad, missing) = (try demo.valid.path, demo.altered.path, academy.folder.path + "/missing.pdf")
            for (files, code, answers) in [
                ([good, good], Int32(0), ["valid", "valid"]),
                ([bad, good], 1, ["changed", "valid"]),
                ([good, bad], 1, ["valid", "changed"]),
                ([missing, good], 2, ["cannot-judge", "valid"]),
                ([good, missing, bad], 1, ["valid", "cannot-judge", "changed"]),
            ] {
                for by in [["--trust", demo.trust.path], []] {
                    let outcome = try await academy.start(["certificate", "verify", "--json"] + files + by).wait(atMost: TestAcademy.limit)
                    #expect(outcome.status == code)
                    #expect(try Self.answers(outcome) == answers)
                }
            }
        }
    }

    @Test func `A paper's serial and code show every fact that it prints, and a wrong code shows nothing`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let byFile = try await academy.start(["certificate", "verify", "--json", try demo.valid.path]).wait(atMost: TestAcademy.limit)
            let facts = try #require(try byFile.json["files"]?[0]?["facts"])
            let (serial, code) = (try #require(facts["serial"]?.stringValue), try #require(facts["code"]?.stringValue))
            let paper = ["certificate", "verify", "--serial", serial, "--code", code]
            let byPaper = try await academy.start(paper + ["--json"]).wait(atMost: TestAcademy.limit)
            #expect(byPaper.status == 0)
            #expect(try Self.answers(byPaper) == ["valid"])
            #expect(try byPaper.json["files"]?[0]?["facts"] == facts)
            let told = try await academy.start(paper).wait(atMost: TestAcademy.limit)
            for printed in ["workload ", "course ", "signed by ", "issued on "] { #expect(told.output.contains(printed)) }
            let wrong = try await academy.start(["certificate", "verify", "--json", "--serial", serial, "--code", "0000-0000"]).wait(
                atMost: TestAcademy.limit
            )
            #expect(wrong.status == 1)
            #expect(try Self.answers(wrong) == ["not-ours"])
            #expect(try await academy.start(["certificate", "verify", "--serial", serial]).wait(atMost: TestAcademy.limit).status == 64)
        }
    }

    @Test func `Files that are no certificates get an answer each`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let page = try academy.write("The quick brown fox", to: "page.txt")
            let foreign = academy.folder.appendingPathComponent("foreign.pdf").path
            #expect(try PeerTool.run("qpdf", ["--qdf", try demo.valid.path, foreign]).status == 0)
            let cases: [(String, Int32, String)] = [
                (page, 1, "not-ours"),
                (try academy.write("", to: "empty.pdf"), 1, "not-ours"),
                (try academy.write("%PDF-1.7\n%%EOF\n", to: "stub.pdf"), 1, "not-ours"),
                (try academy.write(Data((0..<4096).map { _ in UInt8.random(in: 0...255) }), to: "noise.pdf"), 1, "not-ours"),
                (try academy.write(Data(count: 3 << 20), to: "huge.pdf"), 2, "cannot-judge"),
                (academy.folder.path, 2, "cannot-judge"),
                (academy.folder.path + "/missing.pdf", 2, "cannot-judge"),
                // Another program wrote our certificate anew: the facts are there, the seal is not.
                (foreign, 1, "changed"),
            ]
            for (file, code, answer) in cases {
                for by in [["--trust", demo.trust.path], []] {
                    let outcome = try await academy.start(["certificate", "verify", "--json", file] + by).wait(atMost: TestAcademy.limit)
                    #expect(outcome.status == code, "\(file): \(outcome)")
                    #expect(try Self.answers(outcome) == [answer], "\(file)")
                    let check = try outcome.json["files"]?[0]?["checks"]?.arrayValue?.first { $0["result"] == "no" }
                    #expect(check?["detail"]?.stringValue?.isEmpty == false, "\(file): nothing says why")
                }
            }
        }
    }

    @Test func `Another academy's certificate is not ours, by its bundle and by its register`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let other = try await Demo.playAnew(in: academy.neighbour("other"))
            for (file, asked) in [(try demo.valid, other), (try other.valid, demo)] {
                let offline = try await Self.alone(academy, [file.path, "--trust", asked.trust.path, "--json"])
                #expect(offline.status == 1)
                #expect(try Self.answers(offline) == ["not-ours"])
                let online = try await asked.academy.run("certificate", "verify", file.path, "--json")
                #expect(online.status == 1)
                #expect(try Self.answers(online) == ["not-ours"])
            }
        }
    }

    @Test func `A bundle that is damaged, cut off, missing or another academy's judges nothing`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let other = try await Demo.playAnew(in: academy.neighbour("other"))
            let bundle = try Data(contentsOf: demo.trust)
            var damaged = bundle
            damaged[damaged.count / 2] ^= 1
            let root = try Self.fingerprint(of: academy.root)
            let cases: [(String, [String], String)] = [
                (try academy.write(damaged, to: "damaged.json"), [], ""),
                (try academy.write(bundle.prefix(bundle.count / 2), to: "cut.json"), [], "trust-bundle-malformed"),
                (try academy.write("", to: "empty.json"), [], "trust-bundle-malformed"),
                (try academy.write("{}", to: "object.json"), [], "trust-bundle-malformed"),
                (academy.folder.path + "/missing.json", [], "file-unreadable"),
                (other.trust.path, ["--root", root], "trust-bundle-wrong-root"),
                (demo.trust.path, ["--root", String(repeating: "0", count: 64)], "trust-bundle-wrong-root"),
            ]
            for (path, more, code) in cases {
                let arguments = [try demo.valid.path, "--trust", path] + more
                let outcome = try await Self.alone(academy, arguments + ["--json"])
                #expect(outcome.status == 2, "\(path): \(outcome)")
                let given = try #require(try outcome.json["error"]?["code"]?.stringValue)
                #expect(code.isEmpty ? given.hasPrefix("trust-bundle-") : given == code, "\(path)")
                let told = try await Self.alone(academy, arguments)
                #expect(told.status == 2)
                #expect(told.output.isEmpty && told.errors.hasPrefix("academy: ") && told.errors.count > 20, "\(told)")
            }
            let pinned = try await Self.alone(academy, [try demo.valid.path, "--trust", demo.trust.path, "--root", root])
            #expect(pinned.status == 0)
        }
    }

    @Test func `Without an academy and without a bundle nothing can be judged`() async throws {
        try await TestAcademy.with { academy in
            let outcome = try await Self.alone(academy, [try academy.write("x", to: "x.pdf"), "--json"])
            #expect(outcome.status == 2)
            #expect(try outcome.json["error"]?["code"] == "academy-missing")
        }
    }

    @Test func `No flipped byte anywhere leaves a certificate valid, with the register and without`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let original = try Data(contentsOf: demo.valid)
            var files: [String] = []
            for number in 0..<40 {
                var copy = original
                copy[Int.random(in: 0..<copy.count)] ^= UInt8.random(in: 1...255)
                files.append(try academy.write(copy, to: "flipped-\(number).pdf"))
            }
            for by in [["--trust", demo.trust.path], []] {
                let outcome = try await academy.start(["certificate", "verify", "--json"] + files + by).wait(atMost: TestAcademy.limit)
                #expect(outcome.status == 1)
                let answers = try Self.answers(outcome)
                #expect(answers.count == 40)
                #expect(Set(answers).isSubset(of: ["changed", "not-ours"]), "\(answers)")
            }
        }
    }

    /// SHA-256 of a certificate in DER, as OpenSSL prints it, in the form that `--root` takes.
    private static func fingerprint(of certificate: URL) throws -> String {
        let output = try PeerTool.run("openssl", ["x509", "-in", certificate.path, "-noout", "-fingerprint", "-sha256"])
        let digits = output.text.split(separator: "=").last ?? ""
        return digits.filter(\.isHexDigit).lowercased()
    }
}
