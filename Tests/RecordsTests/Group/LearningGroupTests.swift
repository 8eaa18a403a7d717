import Learning
import Testing

@Suite("Learning groups")
struct LearningGroupTests {
    @Test("Drawn from a seed, everybody once; the same seed again changes nothing", arguments: Engine.allCases)
    func draw(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 12)
            let draw = try DrawGroups(cohort: academy.key(), seed: 7)
            guard case .drawn(let groups) = try await academy.run(draw) else {
                Issue.record("nothing was drawn")
                return
            }
            #expect(groups.map(\.members.count) == [6, 6] || groups.map(\.members.count) == [4, 4, 4])
            #expect(Set(groups.flatMap(\.members)).count == 12)
            let before = try academy.raw.dump()
            guard case .unchanged = try await academy.run(draw), case .unchanged = try await academy.run(DrawGroups(cohort: academy.key())) else {
                Issue.record("drawn twice")
                return
            }
            #expect(try academy.raw.dump() == before)
            let stored = try await Self.stored(academy)
            #expect(stored.map { Set($0.members) } == groups.map { Set($0.members) })
            try await academy.expectAuditHolds()
        }
    }

    @Test("People move while sizes allow it, and not once groups are frozen", arguments: Engine.allCases)
    func moveAndFreeze(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 9)
            try await academy.run(DrawGroups(cohort: academy.key(), seed: 3))
            let small = try #require(
                Int(academy.raw.column("SELECT CAST(number AS TEXT) FROM learning_group_member GROUP BY number ORDER BY count(*) LIMIT 1")[0])
            )
            let members = try academy.raw.column(
                """
                SELECT p.email FROM learning_group_member m JOIN enrolment e ON e.id = m.enrolment_id JOIN person p ON p.id = e.person_id
                WHERE m.number <> \(small) ORDER BY p.email
                """
            )
            func moving(_ index: Int, to number: Int) throws -> MoveGroupMember {
                try MoveGroupMember(cohort: academy.key(), email: #require(EmailAddress(members[index])), to: number, reason: "by wish")
            }
            #expect(try await academy.run(moving(0, to: small)) == .moved(from: 3 - small, to: small))
            #expect(try await academy.run(moving(0, to: small)) == .unchanged)
            try await academy.refuses(.groupSizeBroken, moving(1, to: small))
            try await academy.refuses(.groupUnknown, moving(1, to: 9))
            guard case .frozen = try await academy.run(FreezeGroups(cohort: academy.key())) else {
                Issue.record("nothing was frozen")
                return
            }
            let before = try academy.raw.dump()
            guard case .unchanged = try await academy.run(FreezeGroups(cohort: academy.key())) else {
                Issue.record("frozen twice")
                return
            }
            #expect(try academy.raw.dump() == before)
            try await academy.refuses(.groupsFrozen, moving(0, to: 3 - small))
            try await academy.refuses(.groupsFrozen, DrawGroups(cohort: academy.key(), seed: 9))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Three people make no group", arguments: Engine.allCases)
    func refuseTooFew(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 3)
            try await academy.refuses(.groupSizeImpossible, DrawGroups(cohort: academy.key()))
            try await academy.refuses(.groupUnknown, FreezeGroups(cohort: academy.key()))
        }
    }

    private static func stored(_ academy: TestAcademy) async throws -> [LearningGroup] {
        let key = try academy.key()
        return try await academy.store.read { try $0.groups.all(in: $0.cohorts.require(key).id) }
    }
}
