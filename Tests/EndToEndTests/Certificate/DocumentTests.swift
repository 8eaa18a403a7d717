import CanonicalJSON
import Foundation
import Testing

/// Documents of every kind on the command line, step by step, each by whoever it falls to.
@Suite struct DocumentTests {
    private static let cohort = ["--cohort", "spring"]
    private static let signed = ["--signatory", "Dr Registrar", "--office", "Registrar"]

    @Test(arguments: Engine.allCases)
    func `Two people bring certificate and transcript on, and a corrected name into a new edition`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            try await academy.mark()
            try await academy.decide()
            try await prepare(in: academy)
            try await approve(in: academy)
            let issued = try await Self.report(["certificate", "issue"] + Self.cohort, in: academy)
            #expect(issued["issued"]?.arrayValue?.count == 3)
            #expect(issued["unapproved"]?.arrayValue?.isEmpty == true)
            #expect(try await academy.verified().map(\.answer) == ["valid", "valid", "valid"])
            try await correct(in: academy)
        }
    }

    /// Ana's and Luka's certificates, and Ana's transcript.
    private func prepare(in academy: TestAcademy) async throws {
        let prepare = ["certificate", "prepare"] + Self.cohort + Self.signed + ["--as", "Ada"]
        let waiting = try await Self.report(prepare, in: academy)
        #expect(waiting["prepared"]?.arrayValue?.isEmpty == true)
        #expect(waiting["awaitingName"]?.arrayValue?.count == 2)
        try await academy.done("person", "confirm-name", "ana@example.org", "--evidence", "signed proof")
        let prepared = try await Self.report(prepare + ["--names-confirmed", "signed proofs"], in: academy)
        #expect(prepared["prepared"]?.arrayValue?.count == 2)
        let transcript = try await Self.report(prepare + ["--kind", "transcript", "--person", "ana@example.org"], in: academy)
        #expect(transcript["prepared"]?.arrayValue?.count == 1)
    }

    private func approve(in academy: TestAcademy) async throws {
        let early = try await Self.report(["certificate", "issue"] + Self.cohort, in: academy)
        #expect(early["issued"]?.arrayValue?.isEmpty == true)
        #expect(early["unapproved"]?.arrayValue?.count == 3)
        let alone = try await academy.start(["certificate", "approve"] + Self.cohort + ["--as", "ada", "--json"]).wait(atMost: TestAcademy.limit)
        #expect(alone.status == 1)
        #expect(try alone.json["error"]?["code"] == "second-person-needed")
        let approved = try await Self.report(["certificate", "approve"] + Self.cohort + ["--as", "Bo"], in: academy)
        #expect(approved["approved"]?.arrayValue?.count == 3)
    }

    /// Luka's name, which one document prints.
    private func correct(in academy: TestAcademy) async throws {
        let corrected = try await academy.done(
            "person",
            "correct-name",
            "luka@example.org",
            "--latin",
            "Luca Beridze",
            "--cause",
            "academy-error",
            "--evidence",
            "passport"
        )
        let serial = try #require(corrected["outdated"]?[0]?["serial"]?.stringValue)
        let old = academy.certificateFolder.appendingPathComponent("\(serial).pdf").path
        try await academy.done("certificate", "reissue", serial, "--reason", "misspelt", "--name-confirmed", "signed proof", "--as", "Ada")
        #expect(try await academy.run("certificate", "verify", old).status == 0)
        let issued = try await Self.report(["certificate", "issue"] + Self.cohort + ["--second-person", "Bo"], in: academy)
        #expect(issued["issued"]?[0]?["holder"] == "Luca Beridze")
        let replaced = try await academy.run("certificate", "verify", old)
        #expect(replaced.status == 1)
        #expect(replaced.output.contains("REPLACED"))
        for secret in ["Luka", "Luca", "Beridze"] { #expect(!replaced.output.contains(secret)) }
    }

    @Test func `A letter needs one person, and falls when a newer one is issued`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open()
            try await academy.done("enrol", "--cohort", "spring", "ana@example.org")
            for place in ["Strasbourg", "Valletta"] {
                let letter = ["certificate", "letter"] + Self.cohort + Self.signed
                _ = try await Self.report(letter + ["--person", "ana@example.org", "--purpose", "visa", "--place", place], in: academy)
                let issued = try await Self.report(["certificate", "issue"] + Self.cohort, in: academy)
                #expect(issued["issued"]?[0]?["kind"] == "letter")
            }
            let files = try academy.certificates.map(\.path)
            let verified = try await academy.start(["certificate", "verify", "--json"] + files).wait(atMost: TestAcademy.limit).json
            #expect(verified["files"]?.arrayValue?.compactMap { $0["answer"]?.stringValue }.sorted() == ["replaced", "valid"])
        }
    }

    private static func report(_ arguments: [String], in academy: TestAcademy) async throws -> JSONValue {
        let outcome = try await academy.start(arguments + ["--json"]).wait(atMost: TestAcademy.limit)
        #expect(outcome.status == 0, "\(outcome)")
        return try outcome.json
    }
}
