import Learning
import Records
import Testing

@Suite("Places in the lists of statuses")
struct StatusRecordsTests {
    private func marks(_ list: Int64, _ academy: TestAcademy) async throws -> StatusMarks? {
        try await academy.store.read { try $0.statusEntries.marks(in: list) }
    }

    private func assign(_ candidates: [Int64], to document: Document, _ academy: TestAcademy) async throws -> StatusPlace {
        try await academy.store.write { try $0.statusEntries.assign(candidates, to: document.id) }
    }

    @Test("A certificate has one from when its facts are fixed, at random, and other kinds have none", arguments: Engine.allCases)
    func assigned(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            #expect(try await marks(1, academy) == nil)
            let documents = try await academy.prepareCertificate(people: 3)
            let numbers = documents.compactMap(\.facts.badge)
            #expect(numbers.count == 3 && Set(numbers.map(\.status.index)).count == 3 && Set(numbers.map(\.holder)).count == 3)
            #expect(numbers.allSatisfy { $0.status.list == 1 })
            #expect(try await marks(1, academy) == StatusMarks())
            let others = try await academy.run(academy.preparing(.transcript)).prepared
            #expect(others.count == 3 && others.allSatisfy { $0.facts.badge == nil })
            #expect(try academy.raw.count("status_place") == 3)
            try await academy.expectAuditHolds()
            try await academy.expectReplayHolds()
        }
    }

    @Test("Until the name is confirmed there is none, and preparing again gives no second one", arguments: Engine.allCases)
    func onlyOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.markAll(1, "70")
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            academy.clock.advance(days: 20)
            try await academy.run(academy.preparing())
            #expect(try await academy.documents().map(\.facts.badge) == [nil])
            #expect(try academy.raw.count("status_place") == 0)
            try await academy.confirmName(1)
            try await academy.run(academy.preparing())
            let first = try await academy.documents()
            #expect(first.map(\.state) == [.prepared] && first.allSatisfy { $0.facts.badge != nil })
            try await academy.run(academy.preparing())
            #expect(try await academy.documents() == first)
            #expect(try academy.raw.count("status_place") == 1)
        }
    }

    @Test("One that was given up keeps its place: no place is given twice", arguments: Engine.allCases)
    func neverAgain(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let first = try #require(try await academy.prepareCertificate().first)
            let place = try #require(first.facts.badge).status
            try await academy.run(CancelDocument(serial: first.facts.serial.text, reason: "a mistake"))
            let second = try #require(try await academy.run(academy.preparing()).prepared.first)
            #expect(second.facts.badge?.status != place)
            #expect(try await marks(1, academy) == StatusMarks())
            #expect(try await assign([place.index, 7], to: second, academy) == second.facts.badge?.status)
            #expect(throws: (any Error).self) { try academy.raw.execute("DELETE FROM status_place") }
            #expect(throws: (any Error).self) { try academy.raw.execute("UPDATE status_place SET place = 1") }
            #expect(throws: (any Error).self) { try academy.raw.execute("DELETE FROM status_list") }
            #expect(throws: (any Error).self) { try academy.raw.execute("UPDATE status_list SET used = 0") }
        }
    }

    @Test("A place that is taken is passed over, and where none is free or half are gone a new list begins", arguments: Engine.allCases)
    func newLists(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareAwarded(people: 5)
            // Of other kinds, which have no place of their own.
            let free = try await academy.run(academy.preparing(.transcript)).prepared
            #expect(try await assign([5, 6], to: free[0], academy) == StatusPlace(list: 1, index: 5))
            #expect(try await assign([5, 6], to: free[0], academy) == StatusPlace(list: 1, index: 5))
            #expect(try await assign([5, 6], to: free[1], academy) == StatusPlace(list: 1, index: 6))
            #expect(try await assign([5, 6], to: free[2], academy) == StatusPlace(list: 2, index: 5))
            try academy.raw.execute("UPDATE status_list SET used = 65535 WHERE number = 2")
            #expect(try await assign([8], to: free[3], academy) == StatusPlace(list: 2, index: 8))
            #expect(try await assign([9], to: free[4], academy) == StatusPlace(list: 3, index: 9))
            #expect(try await marks(3, academy) == StatusMarks())
            #expect(try await marks(4, academy) == nil)
        }
    }

    @Test("Two that draw the same places at once get different ones", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareAwarded(people: 6)
            let free = try await academy.run(academy.preparing(.transcript)).prepared
            let other = try await academy.database.open()
            let given = try await withThrowingTaskGroup(of: StatusPlace.self) { group in
                for (number, document) in free.enumerated() {
                    let store: any TestStore = number.isMultiple(of: 2) ? academy.store : other
                    group.addTask { try await store.write { try $0.statusEntries.assign([1, 2, 3, 4, 5, 6], to: document.id) } }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try await other.close()
            #expect(Set(given.map(\.index)) == [1, 2, 3, 4, 5, 6] && given.allSatisfy { $0.list == 1 })
        }
    }

    @Test("What the bits say follows the documents' states", arguments: Engine.allCases)
    func follows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let documents = try await academy.issueCertificate(people: 3)
            func indexes(_ purpose: StatusPurpose) async throws -> Set<Int64> { Set(try await marks(1, academy)?.indexes[purpose] ?? []) }
            #expect(try await marks(1, academy) == StatusMarks())
            let places = documents.compactMap { $0.facts.badge?.status.index }
            try await academy.run(RevokeCertificate(serial: documents[0].facts.serial.text, reason: "r", secondPerson: "Bo"))
            #expect(try await indexes(.revocation) == [places[0]])
            let actor = Actor(role: .operator, name: "x")
            try await academy.store.write { transaction in
                _ = try transaction.documents.apply(.suspend, to: documents[1], reason: "r", at: TestAcademy.start, by: actor)
            }
            #expect(try await indexes(.suspension) == [places[1]])
            try await academy.run(ReissueDocument(serial: documents[2].facts.serial.text, reason: "r"))
            try await academy.approve()
            let next = try #require(try await academy.documents().first { $0.state == .approved })
            try await academy.seal(next)
            #expect(try await indexes(.revocation) == [places[0], places[2]])
            let suspended = try #require(try await academy.documents().first { $0.state == .suspended })
            try await academy.store.write { transaction in
                _ = try transaction.documents.apply(.lift, to: suspended, reason: "r", at: TestAcademy.start, by: actor)
            }
            #expect(try await indexes(.suspension).isEmpty)
        }
    }
}
