import CanonicalJSON
import Foundation
import Testing

/// A run that seals many documents and is ended in the middle of things, again and again.
@Suite struct InterruptedIssueTests {
    private static let people = 120

    /// A cohort of people with awards from before, whose certificates wait for their seal.
    private func prepare(_ academy: TestAcademy) async throws {
        try await academy.found()
        try await academy.done("course", "import", TestAcademy.repository.appendingPathComponent("courses").path)
        let dates = ["--starts", "2023-09-01", "--ends", "2024-02-01", "--seats", "\(Self.people)"]
        _ = try await academy.start(["cohort", "open", "winter", "--course", TestAcademy.course] + dates).wait(atMost: TestAcademy.limit)
        try await academy.done("clock", "run")
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let rows = (0..<Self.people).map { number in
            "person\(number)@example.org,Ida R\(letters[number / 26])\(letters[number % 26])son,,IT,winter,2024-03-01,register\n"
        }
        let file = try academy.write("email,latin_name,native_name,country,edition,awarded_on,source\n" + rows.joined(), to: "past.csv")
        let id = try #require(try await academy.done("award", "import", file, "--as", "Ada Registrar")["proposal"]?.stringValue)
        try await academy.done("award", "import", "approve", id, "--as", "Bo Approver")
        try academy.sql("UPDATE award SET decided_at = decided_at - 86400000000")
        let signed = ["--signatory", "Dr Registrar", "--office", "Registrar", "--names-confirmed", "signed proofs", "--as", "Ada Registrar"]
        _ = try await academy.start(["certificate", "prepare", "--cohort", "winter"] + signed).wait(atMost: TestAcademy.limit)
        try await academy.done("certificate", "approve", "--cohort", "winter", "--as", "Bo Approver")
    }

    @Test(arguments: Engine.allCases)
    func `Killed at any moment it loses no document and seals none twice, and every seal is in the log`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy)
            var kills = 0
            for delay in [150, 350, 500, 650, 800, 450] {
                // Two at once, as on two machines.
                let runs = try (0..<2).map { _ in try academy.start(["certificate", "issue", "--pending"]) }
                try await Task.sleep(for: .milliseconds(delay))
                for run in runs {
                    run.signal(SIGKILL)
                    if try await run.wait(atMost: TestAcademy.limit).status == -SIGKILL { kills += 1 }
                }
                try expectNoHalves(academy)
            }
            #expect(kills > 0)
            try await academy.done("certificate", "issue", "--pending")
            try expectNoHalves(academy)
            #expect(try academy.sql("SELECT count(*) FROM document WHERE state = 'issued'") == ["\(Self.people)"])
            #expect(try academy.certificates.count == Self.people)
            #expect(try await academy.verified().allSatisfy { $0.answer == "valid" })
            try await academy.done("audit", "verify")
        }
    }

    /// Of every document that is issued there is one file and one entry of the log, of every other there is neither.
    private func expectNoHalves(_ academy: TestAcademy) throws {
        let halves = try academy.sql(
            """
            SELECT count(*) FROM document d WHERE
                (SELECT count(*) FROM sealed_file f WHERE f.document_id = d.id) <> CASE WHEN d.state = 'issued' THEN 1 ELSE 0 END
                OR (SELECT count(*) FROM log_leaf l WHERE l.document_id = d.id) <> CASE WHEN d.state = 'issued' THEN 1 ELSE 0 END
            """
        )
        #expect(halves == ["0"])
        #expect(try academy.sql("SELECT size - (SELECT count(*) FROM log_leaf) FROM log_head") == ["0"])
    }
}
