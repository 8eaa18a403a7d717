import CanonicalJSON
import Foundation
import Testing

/// Everything that is approved, sealed in one run.
@Suite struct PendingIssueTests {
    /// Two cohorts, each with an approved certificate; one holder's name has a letter that no font has.
    private func prepare(_ academy: TestAcademy) async throws {
        try await academy.open()
        try await academy.mark()
        try await academy.decide()
        try await academy.done("clock", "run")
        let more = try academy.write(
            "email,latin_name,native_name,country,edition,awarded_on,source\nada@example.org,Ada Stone,\u{12000}\u{12001},IT,winter,2024-03-01,register\n"
                + "bea@example.org,Bea Stone,,IT,winter,2024-03-01,register\n",
            to: "more.csv"
        )
        try await academy.done(
            "cohort",
            "open",
            "winter",
            "--course",
            TestAcademy.course,
            "--starts",
            "2023-09-01",
            "--ends",
            "2024-02-01",
            "--seats",
            "4"
        )
        try await academy.done("clock", "run")
        let id = try #require(try await academy.done("award", "import", more, "--as", "Ada Registrar")["proposal"]?.stringValue)
        try await academy.done("award", "import", "approve", id, "--as", "Bo Approver")
        try academy.sql("UPDATE award SET decided_at = decided_at - 86400000000")
        for cohort in ["spring", "winter"] {
            try await academy.done(
                "certificate",
                "prepare",
                "--cohort",
                cohort,
                "--signatory",
                "Dr Registrar",
                "--office",
                "Registrar",
                "--office-fr",
                "Registraire",
                "--names-confirmed",
                "signed proofs",
                "--as",
                "Ada Registrar"
            )
            try await academy.done("certificate", "approve", "--cohort", cohort, "--as", "Bo Approver")
        }
    }

    @Test(arguments: Engine.allCases)
    func `All that is approved is sealed, whatever cohort it is of, and one that cannot be keeps no other`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            let outcome = try await academy.run("certificate", "issue", "--pending", "--json", "--events")
            #expect(outcome.status == 1, "one name cannot be printed: \(outcome)")
            let lines = try outcome.lines.map { try JSONValue.parse(Array($0.utf8)) }
            #expect(lines.count { $0["event"] == "sealed" } == 3)
            #expect(lines.count { $0["event"] == "failed" } == 1)
            #expect(lines.last?["sealed"] == 3)
            #expect(lines.last?["failed"]?.arrayValue?.first?.stringValue?.hasPrefix("certificate TEST-") == true)
            #expect(try academy.certificates.count == 3)
            // Run again it takes up what is left, which is the one that cannot be sealed.
            let again = try await academy.run("certificate", "issue", "--pending")
            #expect(again.status == 1)
            #expect(again.output.contains("0 sealed, 1 failed"))
            #expect(again.errors.contains("certificate TEST-"))
            #expect(!again.errors.contains("\u{1B}"), "no bar where there is no terminal")
            try await academy.done("audit", "verify")
        }
    }

    @Test func `With nothing to seal it says so, and options that do not go together are told`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open()
            #expect(try await academy.done("certificate", "issue", "--pending")["sealed"] == 0)
            for arguments in [["--pending", "--cohort", "spring"], [], ["--pending", "--second-person", "Bo"], ["--cohort", "spring", "--events"]] {
                let outcome = try await academy.start(["certificate", "issue"] + arguments).wait(atMost: TestAcademy.limit)
                #expect(outcome.status == 64, "\(arguments): \(outcome)")
            }
        }
    }
}
