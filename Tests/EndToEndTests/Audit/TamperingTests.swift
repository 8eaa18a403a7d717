import CanonicalJSON
import Testing

/// Whoever changes the records behind the program's back is found out.
@Suite struct TamperingTests {
    private static let entryOfMark = "SELECT id FROM audit_entry WHERE command = 'mark-record' ORDER BY id LIMIT 1"

    /// What is done to the trail, and the faults that must be among the findings.
    private static let deeds: [(sql: [String], fault: String)] = [
        (
            [
                "UPDATE audit_payload SET content = (SELECT content FROM audit_payload WHERE entry_id <> (\(entryOfMark)) AND nonce IS NOT NULL LIMIT 1) "
                    + "WHERE entry_id = (\(entryOfMark))"
            ], "payload-changed"
        ),
        (["DELETE FROM audit_payload WHERE entry_id = (\(entryOfMark))"], "payload-missing"),
        (["DELETE FROM audit_payload WHERE entry_id = (\(entryOfMark))", "DELETE FROM audit_entry WHERE id = (\(entryOfMark))"], "entry-missing"),
        (["UPDATE audit_entry SET actor = 'nobody' WHERE id = (\(entryOfMark))"], "entry-changed"),
        (["UPDATE audit_entry SET at = at + 1 WHERE id = (\(entryOfMark))"], "entry-changed"),
        (["UPDATE audit_entry SET previous = commitment WHERE id = (\(entryOfMark))"], "chain-broken"),
        (["UPDATE audit_entry SET link = commitment WHERE id = (\(entryOfMark))"], "link-broken"),
    ]

    @Test(arguments: Engine.allCases, deeds.indices)
    func `Every change to the trail is found`(_ engine: Engine, _ deed: Int) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            try await academy.done("enrol", "--cohort", "spring", "ana@example.org")
            for code in TestAcademy.assessments {
                try await academy.done("mark", "record", "--cohort", "spring", "--person", "ana@example.org", "--assessment", code, "--mark", "60")
            }
            #expect(try await academy.run("audit", "verify").status == 0)
            for sql in Self.deeds[deed].sql { try academy.sql(sql) }
            let told = try await academy.run("audit", "verify")
            #expect(told.status == 1)
            #expect(told.output.contains("\(Self.deeds[deed].fault): "), "\(told)")
            let report = try await academy.run("audit", "verify", "--json").json
            #expect(
                report["findings"]?.arrayValue?.contains { $0["fault"]?.stringValue == Self.deeds[deed].fault } == true,
                "\(report.canonicalText)"
            )
        }
    }
}
