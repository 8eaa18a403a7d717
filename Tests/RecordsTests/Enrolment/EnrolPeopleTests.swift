import Learning
import Testing

@Suite("Enrolling people")
struct EnrolPeopleTests {
    @Test("Who has a seat keeps it, and names given twice count once", arguments: Engine.allCases)
    func enrolsOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 0, seats: 5)
            try await academy.run(ImportPeople(academy.list(1...5)))
            let emails = try (1...3).map(academy.email)
            #expect(try await academy.run(EnrolPeople(cohort: academy.key(), emails: emails + emails)).counts == [3, 0, 2])
            let before = try academy.raw.dump()
            #expect(try await academy.run(EnrolPeople(cohort: academy.key(), emails: emails)).counts == [0, 3, 2])
            #expect(try await academy.run(EnrolPeople(cohort: academy.key(), emails: [])).counts == [0, 0, 2])
            #expect(try academy.raw.dump() == before)
            #expect(try academy.raw.column("SELECT to_state FROM enrolment_history") == ["enrolled", "enrolled", "enrolled"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("If one cannot have a seat, nobody gets one", arguments: Engine.allCases)
    func refusesTogether(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2, seats: 4)
            try await academy.run(ImportPeople(academy.list(3...6)))
            try await academy.refuses(.cohortFull, EnrolPeople(cohort: academy.key(), emails: (1...5).map(academy.email)))
            try await academy.refuses(.personUnknown, EnrolPeople(cohort: academy.key(), emails: [academy.email(3), academy.email(99)]))
            try await academy.refuses(.cohortUnknown, EnrolPeople(cohort: academy.key("2027-nowhere"), emails: [academy.email(3)]))
            // Those who have a seat take no other one.
            #expect(
                try await academy.run(EnrolPeople(cohort: academy.key(), emails: (1...4).map(academy.email))).counts == [2, 2, 0]
            )
            try await academy.refuses(.cohortFull, EnrolPeople(cohort: academy.key(), emails: [academy.email(5)]))
        }
    }

    @Test("The refusal of a full cohort counts seats asked for, not those held already", arguments: Engine.allCases)
    func countsNewcomers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2, seats: 3)
            try await academy.run(ImportPeople(academy.list(3...4)))
            let refusal = await #expect(throws: Refusal.self) {
                try await academy.run(EnrolPeople(cohort: academy.key(), emails: (1...4).map(academy.email)))
            }
            #expect(refusal?.facts.map(\.english) == [TestAcademy.cohortText, "3", "2", "2"])
        }
    }

    @Test("32 at once on ten seats, over two stores on the same records: ten get one", arguments: Engine.allCases)
    func neverOverfills(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 0, seats: 10)
            try await academy.run(ImportPeople(academy.list(1...32)))
            let other = try await academy.database.open()
            let enrolled = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...32 {
                    group.addTask {
                        let context = academy.context(on: number.isMultiple(of: 2) ? other : nil)
                        do {
                            return try await EnrolPeople(cohort: academy.key(), emails: [academy.email(number)]).run(in: context).enrolled
                        } catch let refusal as Refusal {
                            #expect(refusal.code == .cohortFull)
                            return 0
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            try await other.close()
            #expect(enrolled == 10)
            #expect(try academy.raw.count("enrolment") == 10)
            #expect(try academy.raw.count("enrolment_history") == 10)
            try await academy.expectAuditHolds()
        }
    }

    @Test("The same person at once gets one seat", arguments: Engine.allCases)
    func enrolsOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 0)
            try await academy.run(ImportPeople(academy.list(1...1)))
            let enrolled = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<16 { group.addTask { try await academy.run(EnrolPeople(cohort: academy.key(), emails: [academy.email(1)])).enrolled } }
                return try await group.reduce(0, +)
            }
            #expect(enrolled == 1)
            #expect(try academy.raw.count("enrolment") == 1)
        }
    }
}

extension EnrolPeople.Outcome {
    fileprivate var counts: [Int] { [enrolled, unchanged, seatsLeft] }
}
