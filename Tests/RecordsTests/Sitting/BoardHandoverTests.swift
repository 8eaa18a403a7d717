import Learning
import Testing

@Suite("Works of a sitting at the board")
struct BoardHandoverTests {
    private func act(_ academy: TestAcademy) throws -> Act { try academy.context().stamp().act(.decideAwards) }

    @Test("Marks are ratified and released together, and a held one is left out until later", arguments: Engine.allCases)
    func releasesTogether(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 3)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.mark(key, people: 3, among: ["ines"])
            for person in 1...3 { try await academy.send("60", .first, of: person, key) }
            try await academy.run(OpenModeration(key))
            try await academy.run(Moderate(key, .confirm, reason: "Fair"))
            let (act, held) = (try act(academy), try await academy.submission(2, key).enrolment)
            #expect(try await academy.store.write { try $0.ratifyMarks(of: $0.sittings.requireLocked(key), by: act) } == 3)
            let first = try await academy.store.write { try $0.releaseMarks(of: $0.sittings.requireLocked(key), except: [held], by: act) }
            #expect(first.count == 2)
            #expect(!first.contains(held))
            #expect(try await academy.state(of: key) == .released)
            #expect(try await academy.submission(2, key).state == .ratified)
            let later = try await academy.store.write { try $0.releaseMarks(of: $0.sittings.requireLocked(key), by: act) }
            #expect(later == [held])

            let email = try academy.email(1)
            for event in [SubmissionEvent.requestRevision, .uphold] {
                try await academy.store.write { try $0.applyRevision(event, to: key, of: email, reason: "Asked", by: act) }
            }
            #expect(try await academy.submission(1, key).state == .upheld)
        }
    }

    @Test("The clock is told of what it has to do, and of nothing else", arguments: Engine.allCases)
    func tellsTheClock(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            let due = { () async throws -> [SittingKey] in
                let now = academy.clock.now
                return try await academy.store.read { try $0.sittings.awaitingClock(at: now, atMost: 10) }
            }
            try await academy.schedule(key)
            #expect(try await due() == [key])
            try await academy.run(OpenSitting(key))
            #expect(try await due() == [])
            try await academy.close(key)
            #expect(try await academy.state(of: key) == .closed)
            #expect(try await due() == [])
        }
    }
}
