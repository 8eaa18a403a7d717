import Learning
import Testing

@Suite("Transcripts and statements")
struct TranscriptTests {
    @Test("A transcript states released marks and nothing provisional", arguments: Engine.allCases)
    func statesReleasedMarks(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            for person in 1...2 { try await academy.markAll(person, "64.5") }
            try await academy.openBoardAccounts()
            // Nothing was released: there is nothing to state.
            try await academy.refuses(.documentNotEarned, academy.preparing(.transcript, people: [1]))
            try await academy.run(academy.convening(.interim, ["A1", "A2"]))
            try await academy.concludeBoard(["A1", "A2"])
            try await academy.confirmName(1)
            // A correction after the release is not the holder's yet.
            try await academy.run(academy.marking(1, "A2", "80", reason: "page counted twice"))
            let document = try #require(try await academy.run(academy.preparing(.transcript, people: [1])).prepared.first)
            guard case .transcript(let transcript) = document.facts.content else { throw Unexpected() }
            let components = transcript.components
            #expect(components.map(\.code) == (1...8).map { "A\($0)" })
            #expect(components.map(\.mark) == [65, 65] + Array(repeating: nil, count: 6))
            #expect(components.map(\.grade) == [.cPlus, .cPlus] + Array(repeating: nil, count: 6))
            #expect(components.map(\.outcome) == [.passed, .passed] + Array(repeating: .open, count: 6))
            #expect(transcript.total == nil)
            #expect(transcript.standing == .inProgress)
            #expect(transcript.awardedOn == nil)
            #expect(transcript.units.map(\.code) == ["U1"])
            #expect(transcript.units.map(\.hours) == [300])
            #expect(transcript.units.map(\.result) == [.notCompleted])
            try await academy.expectAuditHolds()
        }
    }

    @Test("With the award it states total, result and day of the board", arguments: Engine.allCases)
    func statesTheAward(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased("60")
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            academy.clock.advance(days: 20)
            for person in 1...2 { try await academy.confirmName(person) }
            let documents = try await academy.approved(.transcript)
            #expect(documents.count == 2)
            guard case .transcript(let transcript) = try #require(documents.first).facts.content else { throw Unexpected() }
            #expect(transcript.total == "60.00")
            #expect(transcript.standing == .awarded)
            #expect(transcript.awardedOn == (try academy.date("2026-11-02")))
            #expect(transcript.units.map(\.result) == [.passed])
            #expect(transcript.components.allSatisfy { $0.outcome == .passed && $0.mark == 60 && $0.grade == .c })
            for document in documents { try await academy.seal(document) }
            #expect(try await academy.states() == [.issued, .issued])
        }
    }

    @Test("Whoever failed and attended gets a statement of the hours, from one person's hand", arguments: Engine.allCases)
    func statesAttendance(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 3)
            for number in 1...8 {
                let register: [Int: Presence] = [
                    1: number < 7 ? .present : .absent, 2: number == 1 ? .partly(minutes: 90) : .excused, 3: .absent,
                ]
                try await academy.run(academy.registering("s\(number)", register))
            }
            #expect(try await academy.run(academy.preparing(.statementOfAttendance)).isEmpty)
            try await academy.run(WithdrawEnrolment(cohort: academy.key(), email: academy.email(1)))
            try await academy.run(WithdrawEnrolment(cohort: academy.key(), email: academy.email(3)))
            let documents = try await academy.run(academy.preparing(.statementOfAttendance)).prepared
            #expect(documents.map(\.state) == [.approved])
            guard case .statementOfAttendance(let statement) = try #require(documents.first).facts.content else { throw Unexpected() }
            #expect(statement.modules.map(\.heldMinutes) == [1680])
            #expect(statement.modules.map(\.attendedMinutes) == [1260])
            #expect(statement.modules.map(\.attendedPercent) == [75])
            #expect(statement.sessions.map(\.attendedMinutes) == [210, 210, 210, 210, 210, 210, 0, 0])
            #expect(statement.sessions.first?.date == (try academy.date("2026-03-02")))
            for document in documents { try await academy.seal(document) }
            #expect(try await academy.states() == [.issued])
            // While still taking part only for those who are named; for nobody who attended nothing.
            try await academy.refuses(.documentNotEarned, academy.preparing(.statementOfAttendance, people: [3]))
            let named = try await academy.run(academy.preparing(.statementOfAttendance, people: [2])).prepared
            guard case .statementOfAttendance(let partly) = try #require(named.first).facts.content else { throw Unexpected() }
            #expect(partly.attendedMinutes == 90)
            try await academy.refuses(.notEnrolled, academy.preparing(.statementOfAttendance, people: [9]))
            #expect(throws: Refusal(.invalidInput)) { try academy.preparing(.letter) }
            try await academy.expectAuditHolds()
        }
    }
}
