import CanonicalJSON
import Learning
import Testing

@Suite("Sealing the audit trail")
struct SealAuditTests {
    @Test("Every entry is linked once, without gaps, and the head is the last link", arguments: Engine.allCases)
    func linksEveryEntry(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            #expect(try await academy.audit().unsealed == 1)
            #expect(try await academy.run(SealAudit()) == 1)
            try await academy.prepareCohort(people: 3)
            #expect(try await academy.run(SealAudit()) == 2 + 6)
            #expect(try await academy.run(SealAudit()) == 0)
            let outcome = try await academy.audit()
            #expect(outcome.unsealed == 0)
            #expect(outcome.head.position == 9)
            #expect(try await academy.store.read { try $0.audit.head() } == outcome.head)
            #expect(outcome.findings == [])
        }
    }

    @Test("Sealers and writers at once: no entry linked twice, none left out", arguments: Engine.allCases)
    func sealsAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 4)
            let other = try await academy.database.open()
            let linked = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        try await SealAudit().run(
                            in: academy.context(as: Actor(role: .worker, name: "w"), on: number.isMultiple(of: 2) ? other : nil)
                        )
                    }
                }
                for person in 1...4 {
                    for number in 1...4 {
                        group.addTask {
                            try await academy.run(academy.marking(person, "A\(number)", "70"))
                            return 0
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            try await other.close()
            let rest = try await academy.run(SealAudit())
            let count = try academy.raw.count("audit_entry")
            #expect(linked + rest == count)
            #expect(
                try academy.raw.column("SELECT CAST(position AS TEXT) FROM audit_entry ORDER BY audit_entry.position") == (1...count).map(String.init)
            )
            let outcome = try await academy.audit()
            #expect(outcome.findings == [])
            #expect(outcome.head.position == Int64(count))
        }
    }

    @Test("While another sealer holds the lease, nothing is linked", arguments: Engine.allCases)
    func respectsTheLease(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            #expect(try await academy.store.write { try $0.leases.take("audit-sealer", holder: "other", seconds: 60) })
            #expect(try await academy.run(SealAudit()) == 0)
            try await academy.store.write { try $0.leases.release("audit-sealer", holder: "other") }
            #expect(try await academy.run(SealAudit()) == 1)
        }
    }

    @Test("A long trail is verified page by page, with a finding in every page still found", arguments: Engine.allCases)
    func verifiesPages(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let stamps = try (0..<4_500).map { _ in try academy.context().stamp() }
            for batch in stride(from: 0, to: stamps.count, by: 500) {
                try await academy.store.write { transaction in
                    for stamp in stamps[batch..<batch + 500] {
                        try transaction.audit.append(stamp.act(.openCohort), to: .academy, person: nil, payload: ["n": 1])
                    }
                }
            }
            while try await academy.run(SealAudit()) > 0 {}
            let outcome = try await academy.audit()
            #expect(outcome.entries == 4_501)
            #expect(outcome.findings == [])
            #expect(outcome.head.position == 4_501)
            try academy.raw.execute("UPDATE audit_entry SET actor = 'operator:Eve' WHERE sequence IN (7, 2000, 2001, 4001, 4501)")
            #expect(try await academy.audit().findings.map(\.fault) == [AuditFinding.Fault](repeating: .entryChanged, count: 5))
        }
    }
}
