import Learning
import Testing

@Suite("Tampering with the audit trail")
struct AuditTamperingTests {
    struct Tampering: CustomTestStringConvertible, Sendable {
        let what: String
        /// Statements over the third entry of the one enrolment (`$entry`), its fifth (`$other`), and bytes that were never there (`$bytes`).
        let sql: [String]
        let faults: Set<AuditFinding.Fault>

        var testDescription: String { what }
    }

    private static let cases = [
        Tampering(what: "actor changed", sql: ["UPDATE audit_entry SET actor = 'operator:Eve' WHERE id = $entry"], faults: [.entryChanged]),
        Tampering(what: "command changed", sql: ["UPDATE audit_entry SET command = 'enrol' WHERE id = $entry"], faults: [.entryChanged]),
        Tampering(what: "time changed", sql: ["UPDATE audit_entry SET at = at - 1 WHERE id = $entry"], faults: [.entryChanged]),
        Tampering(
            what: "commitment changed",
            sql: ["UPDATE audit_entry SET commitment = $bytes WHERE id = $entry"],
            faults: [.entryChanged, .payloadChanged]
        ),
        Tampering(
            what: "previous changed",
            sql: ["UPDATE audit_entry SET previous = $bytes WHERE id = $entry"],
            faults: [.entryChanged, .chainBroken]
        ),
        Tampering(
            what: "hash changed",
            sql: ["UPDATE audit_entry SET hash = $bytes WHERE id = $entry"],
            faults: [.entryChanged, .chainBroken, .linkBroken]
        ),
        Tampering(
            what: "entry deleted",
            sql: ["DELETE FROM audit_entry WHERE id = $entry"],
            faults: [.entryMissing, .chainBroken, .linkBroken]
        ),
        Tampering(
            what: "entry moved behind the end",
            sql: ["UPDATE audit_entry SET sequence = 99 WHERE id = $entry"],
            faults: [.entryChanged, .entryMissing, .chainBroken]
        ),
        Tampering(
            what: "entry moved to another thing",
            sql: ["UPDATE audit_entry SET aggregate_kind = 'cohort' WHERE id = $entry"],
            faults: [.entryChanged, .entryMissing, .chainBroken]
        ),
        Tampering(what: "payload overwritten", sql: ["UPDATE audit_entry SET content = $bytes WHERE id = $entry"], faults: [.payloadChanged]),
        Tampering(
            what: "nonce overwritten",
            sql: ["UPDATE audit_entry SET nonce = (SELECT nonce FROM audit_entry WHERE id = $other) WHERE id = $entry"],
            faults: [.payloadChanged]
        ),
        Tampering(
            what: "payloads exchanged",
            sql: [
                "CREATE TABLE swap AS SELECT id, nonce, content FROM audit_entry WHERE id IN ($entry, $other)",
                """
                UPDATE audit_entry SET content = (SELECT content FROM swap WHERE swap.id = CASE WHEN audit_entry.id = $entry THEN $other ELSE $entry END),
                    nonce = (SELECT nonce FROM swap WHERE swap.id = CASE WHEN audit_entry.id = $entry THEN $other ELSE $entry END)
                WHERE id IN ($entry, $other)
                """,
                "DROP TABLE swap",
            ],
            faults: [.payloadChanged]
        ),
        Tampering(what: "payload deleted", sql: ["UPDATE audit_entry SET nonce = NULL, content = NULL WHERE id = $entry"], faults: [.payloadMissing]),
        Tampering(
            what: "payload cut loose from its person",
            sql: ["UPDATE audit_entry SET person_id = NULL, nonce = NULL WHERE id = $entry"],
            faults: [.entryChanged, .payloadChanged]
        ),
        Tampering(what: "person's key dropped", sql: ["DELETE FROM person_key"], faults: [.keyMissing]),
        Tampering(what: "person's key exchanged", sql: ["UPDATE person_key SET key = $bytes"], faults: [.payloadChanged]),
        Tampering(what: "link dropped", sql: ["UPDATE audit_entry SET position = NULL, link = NULL WHERE id = $entry"], faults: [.linkBroken]),
        Tampering(what: "link changed", sql: ["UPDATE audit_entry SET link = $bytes WHERE id = $entry"], faults: [.linkBroken]),
        Tampering(what: "position changed", sql: ["UPDATE audit_entry SET position = 1000 WHERE id = $entry"], faults: [.linkBroken]),
    ]

    @Test("Every kind is found, and named as what it is", arguments: Engine.allCases, cases)
    func isFound(engine: Engine, tampering: Tampering) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            for number in 0...8 { try await academy.run(academy.marking(1, "A\(number)", "70")) }
            try await academy.run(SealAudit())
            // So that no link tampered with is the last one: that is guarded by the head alone, which is noted down outside.
            try await academy.run(academy.marking(1, "A8", "71", reason: "counted again"))
            try await academy.run(SealAudit())
            try await academy.expectAuditHolds()

            let (entry, other) = (try academy.raw.entry(3), try academy.raw.entry(5))
            for statement in tampering.sql {
                try academy.raw.tamper(
                    statement.replacing("$entry", with: entry).replacing("$other", with: other)
                        .replacing("$bytes", with: academy.raw.bytes(String(repeating: "5a", count: 32)))
                )
            }
            let outcome = try await academy.audit()
            #expect(Set(outcome.findings.map(\.fault)) == tampering.faults)
            #expect(!outcome.holds)
            for finding in outcome.findings { #expect(!finding.place.isEmpty) }
        }
    }

    @Test("A whole chain taken away is betrayed by the academy's chain", arguments: Engine.allCases)
    func removalIsFound(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(SealAudit())
            // All of somebody's entries gone, as if they had never been.
            try academy.raw.tamper("DELETE FROM audit_entry WHERE aggregate_kind = 'person'")
            #expect(try await Set(academy.audit().findings.map(\.fault)) == [.linkBroken])
        }
    }
}

extension RawDatabase {
    /// The identifier of the enrolment's entry, as a literal: a statement must not depend on what it changes.
    fileprivate func entry(_ sequence: Int) throws -> String {
        let condition = "WHERE aggregate_kind = 'enrolment' AND sequence = \(sequence)"
        return switch self {
        case .sqlite: "x'\(try column("SELECT hex(id) FROM audit_entry \(condition)").first ?? "")'"
        case .postgreSQL: "'\(try column("SELECT id::text FROM audit_entry \(condition)").first ?? "")'::uuid"
        }
    }
}
