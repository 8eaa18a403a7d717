import Learning
import Testing

@Suite("Reading the audit feed")
struct ReadAuditFeedTests {
    @Test("In the order of the seal, from where one stopped, without what is not sealed yet", arguments: Engine.allCases)
    func reads(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            #expect(try await academy.run(ReadAuditFeed()).items.isEmpty)
            try await academy.run(SealAudit())
            let all = try await academy.run(ReadAuditFeed(paging: Paging(limit: 200))).items
            #expect(all.map(\.position) == Array(1...Int64(all.count)))
            #expect(all.last?.link == (try await academy.audit()).head.hash)
            let first = try await academy.run(ReadAuditFeed(paging: Paging(limit: 2)))
            let second = try await academy.run(ReadAuditFeed(paging: Paging(limit: 2, after: first.next)))
            #expect(first.items + second.items == Array(all.prefix(4)))
            try await academy.refuses(.invalidInput, ReadAuditFeed(paging: Paging(after: "-1")))
        }
    }

    @Test("Auditors alone", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            for role in Role.allCases where ![.auditor, .operator].contains(role) {
                try await academy.refuses(.notPermitted, ReadAuditFeed(), as: Actor(role: role, name: "x"))
            }
            _ = try await ReadAuditFeed().run(in: academy.context(as: Actor(role: .auditor, name: "x")))
        }
    }
}
