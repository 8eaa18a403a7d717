import Learning
import Testing

@Suite("Handing in work")
struct SubmitWorkTests {
    @Test("Each version has its receipt; the same again changes nothing", arguments: Engine.allCases)
    func givesReceipts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            guard case .submitted(let first, .onTime) = try await academy.submit(1, key, work: 1) else {
                Issue.record("not in time")
                return
            }
            #expect(first.number.wholeMatch(of: /R-[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/) != nil)
            #expect(try await academy.submit(1, key, work: 1) == .unchanged(first))
            guard case .replaced(let second) = try await academy.submit(1, key, work: 2) else {
                Issue.record("not replaced")
                return
            }
            let id = try await academy.submission(1, key).id
            #expect(try await academy.store.read { try $0.submissions.receipts(of: id) } == [first, second])
            academy.clock.now = try academy.paris("2026-11-07T00:00")
            try await academy.refuses(.replacedTooLate, SubmitWork(key, email: academy.email(1), content: academy.content(3)), by: academy.email(1))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Work that comes late is counted and taken once", arguments: Engine.allCases)
    func takesLateWork(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            academy.clock.now = try academy.paris("2026-11-10T12:00")
            guard case .submitted(let receipt, .late(days: 2)) = try await academy.submit(1, key) else {
                Issue.record("not two days late")
                return
            }
            #expect(receipt.lateDays == 2)
            #expect(try await academy.submission(1, key).state == .late)
            try await academy.refuses(.transitionRefused, SubmitWork(key, email: academy.email(1), content: academy.content(9)), by: academy.email(1))
            academy.clock.now = try academy.paris("2026-11-16T00:00")
            try await academy.refuses(.workNotTaken, SubmitWork(key, email: academy.email(2), content: academy.content(2)), by: academy.email(2))
        }
    }

    @Test("Nobody hands in for somebody else, nor before the opening, nor after leaving", arguments: Engine.allCases)
    func guardsTheDoor(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.schedule(key)
            try await academy.refuses(.submissionUnknown, SubmitWork(key, email: academy.email(1), content: academy.content(1)), by: academy.email(1))
            try await academy.run(OpenSitting(key))
            try await academy.refuses(.notPermitted, SubmitWork(key, email: academy.email(1), content: academy.content(1)), by: academy.email(2))
            try await academy.refuses(.notPermitted, SubmitWork(key, email: academy.email(1), content: academy.content(1)), by: academy.staff("ines"))
            try academy.raw.execute("UPDATE enrolment SET state = 'withdrawn'")
            try await academy.refuses(.notEnrolled, SubmitWork(key, email: academy.email(1), content: academy.content(1)), by: academy.email(1))
        }
    }

    @Test("At the deadline the clock hands in the last draft with its time, unless it is held back", arguments: Engine.allCases)
    func submitsDrafts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 3)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            let savedAt = academy.clock.now
            #expect(try await academy.run(SaveDraft(key, email: academy.email(1), content: academy.content(1)), as: academy.email(1)))
            #expect(try await !academy.run(SaveDraft(key, email: academy.email(1), content: academy.content(1)), as: academy.email(1)))
            try await academy.run(SaveDraft(key, email: academy.email(2), content: academy.content(2), isHeldBack: true), as: academy.email(2))
            #expect(try await academy.run(CloseSitting(key)) == CloseSitting.Outcome(state: .open))
            academy.clock.now = try academy.paris("2026-11-07T00:00")
            #expect(try await academy.run(CloseSitting(key)) == CloseSitting.Outcome(state: .lateWindow, submitted: 1))
            #expect(try await academy.run(CloseSitting(key)) == CloseSitting.Outcome(state: .lateWindow))
            let submitted = try await academy.submission(1, key)
            #expect(submitted.state == .submitted)
            #expect(submitted.submittedAt == savedAt)
            #expect(try await academy.submission(2, key).state == .draft)
            academy.clock.now = try academy.paris("2026-11-16T00:00")
            #expect(try await academy.run(CloseSitting(key)) == CloseSitting.Outcome(state: .closed, missing: 2))
            #expect(try await academy.submission(2, key).state == .notSubmitted)
            #expect(try await academy.submission(3, key).state == .notSubmitted)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A declared upload that ends within the hour is in time", arguments: Engine.allCases)
    func honoursDeclarations(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            academy.clock.now = try academy.paris("2026-11-06T23:50")
            #expect(try await academy.run(DeclareUpload(key, email: academy.email(1), digest: academy.content(1).digest), as: academy.email(1)))
            #expect(try await !academy.run(DeclareUpload(key, email: academy.email(1), digest: academy.content(1).digest), as: academy.email(1)))
            academy.clock.now = try academy.paris("2026-11-07T00:40")
            guard case .submitted(_, .onTimeByDeclaration) = try await academy.submit(1, key, work: 1) else {
                Issue.record("the declaration did not count")
                return
            }
            try await academy.run(DeclareUpload(key, email: academy.email(2), digest: academy.content(2).digest), as: academy.email(2))
            guard case .submitted(_, .late(days: 1)) = try await academy.submit(2, key, work: 2) else {
                Issue.record("a declaration after the deadline counted")
                return
            }
        }
    }

    @Test("What examiners watch is noted by them, never uploaded, never late", arguments: Engine.allCases)
    func recordsPerformances(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A5")
            try await academy.open(key)
            try await academy.refuses(.sittingNotOpen, SubmitWork(key, email: academy.email(1), content: academy.content(1)), by: academy.email(1))
            guard case .recorded(let receipt) = try await academy.run(RecordPerformance(key, email: academy.email(1)), as: academy.staff("ines"))
            else {
                Issue.record("not recorded")
                return
            }
            #expect(try await academy.run(RecordPerformance(key, email: academy.email(1)), as: academy.staff("ines")) == .unchanged(receipt))
            try await academy.close(key)
            #expect(try await academy.state(of: key) == .closed)
            #expect(try await academy.submission(2, key).state == .notStarted)
        }
    }
}
