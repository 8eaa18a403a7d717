import Learning
import Records
import Testing

@Suite("Erasures after a restore")
struct ErasureReplayTests {
    @Test("Who was erased since the backup was made is erased again, on either database, and the chain still verifies", arguments: Engine.allCases)
    func replays(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportPeople(academy.list(1...3)))
            try await academy.run(SealAudit())
            let path = TestAcademy.freshBackup()
            _ = try await academy.backUp(to: path)
            let (first, second) = (try await academy.person(1), try await academy.person(2))
            try await academy.run(ErasePerson(first.id, reason: "Ms One asked for it"))
            try await academy.run(ErasePerson(second.id, reason: "asked for it"))
            let marks = Set(try await academy.store.read { try $0.people.erasures() })
            #expect(marks.count == 2)
            for target in Engine.allCases { try await expectErased([first, second], marks, path, on: target, academy) }
        }
    }

    private func expectErased(
        _ people: [Person],
        _ marks: Set<ErasureMark>,
        _ path: String,
        on engine: Engine,
        _ academy: TestAcademy
    ) async throws {
        let replay = try ErasureReplay(marks, in: academy.context())
        try await restoring(path, on: engine, erasing: replay) { summary, database, store in
            #expect(Set(summary.erasures.erased) == Set(people.map(\.id)))
            #expect(summary.erasures.stillOpen == [])
            let restored = TestAcademy(database: database, store: store, clock: academy.clock, random: academy.random)
            let dump = try restored.raw.dump().values.joined().joined(separator: "\n")
            for person in people { #expect(!dump.contains(person.email.text) && !dump.contains(person.name.latin)) }
            #expect(!dump.contains("Ms One"))
            let kept = try await academy.person(3)
            #expect(try await restored.find(kept.email) != nil)
            let audit = try await restored.audit()
            #expect(audit.findings == [])
            #expect(audit.erasedPayloads == 2)
            for person in people { #expect(try await restored.run(ErasePerson(person.id, reason: "again")) == .unchanged) }
        }
    }

    @Test("Somebody who had left by then and is enrolled in the backup is erased all the same, and told", arguments: Engine.allCases)
    func toldWhereOpen(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let path = TestAcademy.freshBackup()
            _ = try await academy.backUp(to: path)
            let person = try await academy.person(1)
            let replay = try ErasureReplay([ErasureMark(person: person.id, at: academy.clock.now)], in: academy.context())
            try await restoring(path, on: engine, erasing: replay) { summary, database, store in
                #expect(summary.erasures.erased == [person.id])
                #expect(summary.erasures.stillOpen == [person.id])
                let restored = TestAcademy(database: database, store: store, clock: academy.clock, random: academy.random)
                let (found, audit) = (try await restored.find(person.email), try await restored.audit())
                #expect(found == nil)
                #expect(audit.findings == [])
            }
        }
    }

    @Test("A mark of somebody whom the backup does not know, or has erased, changes nothing", arguments: Engine.allCases)
    func nothingToDo(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportPeople(academy.list(1...1)))
            let person = try await academy.person(1)
            try await academy.run(ErasePerson(person.id, reason: "asked for it"))
            let path = TestAcademy.freshBackup()
            let backup = try await academy.backUp(to: path)
            let stranger: Identifier<Person> = try academy.context().identifier()
            let marks: Set = [ErasureMark(person: person.id, at: academy.clock.now), ErasureMark(person: stranger, at: academy.clock.now)]
            try await restoring(path, on: engine, erasing: ErasureReplay(marks, in: academy.context())) { summary, database, store in
                #expect(summary.erasures == ErasureReplay.Outcome())
                let restored = TestAcademy(database: database, store: store, clock: academy.clock, random: academy.random)
                let again = try await restored.backUp(to: TestAcademy.freshBackup())
                #expect(again.tables == backup.tables)
            }
        }
    }
}
