import Learning
import Testing

@Suite("Reading one's own work")
struct ShowSubmissionTests {
    @Test("To its author alone; others learn not even who takes part", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            let stranger = try academy.address("nobody@example.org")
            for email in [try academy.email(2), stranger] {
                try await academy.refuses(.notPermitted, ShowSubmission(key, email: email), by: academy.email(1))
                try await academy.refuses(.notPermitted, SubmitWork(key, email: email, content: academy.content(1)), by: academy.email(1))
                try await academy.refuses(.notPermitted, SaveDraft(key, email: email, content: academy.content(1)), by: academy.email(1))
                try await academy.refuses(.notPermitted, WithdrawClaim(key, email: email), by: academy.email(1))
            }
            try await academy.refuses(.submissionUnknown, ShowSubmission(academy.sitting("A4"), email: academy.email(1)), by: academy.email(1))
            for name in ["ines", "sara", "mona", "bea"] {
                try await academy.refuses(.notPermitted, ShowSubmission(key, email: academy.email(1)), by: academy.staff(name))
            }
        }
    }

    @Test("With its deadline, draft and receipts; two windows do not overwrite each other's drafts", arguments: Engine.allCases)
    func shows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let (key, email) = (try academy.sitting("A2"), try academy.email(1))
            try await academy.open(key)
            let empty = try await academy.run(ShowSubmission(key, email: email), as: email)
            #expect((empty.standing, empty.isTaken, empty.lateness) == (.notStarted, true, .onTime))
            let first = try SaveDraft(key, email: email, content: academy.content(1), version: empty.draftVersion.text)
            #expect(try await academy.run(first, as: email))
            #expect(try await academy.run(first, as: email) == false)
            let other = try SaveDraft(key, email: email, content: academy.content(2), version: empty.draftVersion.text)
            try await academy.refuses(.changedMeanwhile, other, by: email)
            let drafted = try await academy.run(ShowSubmission(key, email: email), as: email)
            #expect((drafted.standing, drafted.draft?.content) == (.draft, try academy.content(1)))

            academy.clock.advance(days: 5)
            let late = try await academy.run(ShowSubmission(key, email: email), as: email)
            #expect(late.lateness == .late(days: 1))
            try await academy.submit(1, key)
            let handedIn = try await academy.run(ShowSubmission(key, email: email), as: email)
            #expect((handedIn.standing, handedIn.isTaken, handedIn.lateness) == (.handedIn, false, .late(days: 1)))
            #expect(handedIn.receipts.map(\.lateDays) == [1])
        }
    }

    @Test("From the deadline to the release it tells nothing of how its markers get on", arguments: Engine.allCases)
    func betraysNothing(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let (key, email) = (try academy.sitting("A7"), try academy.email(1))
            try await academy.open(key)
            try await academy.mark(key, people: 2, among: ["ines", "sara"])
            let before = try await academy.run(ShowSubmission(key, email: email), as: email)
            #expect(before.standing == .handedIn)
            try await academy.send("70", .first, of: 1, key)
            try await academy.send("44", .second, of: 1, key)
            for (mark, part) in [("60", MarkingPart.first), ("62", .second)] { try await academy.send(mark, part, of: 2, key) }
            let code = try await academy.submission(1, key).code
            for part in [MarkingPart.first, .second] {
                let marker = try await academy.marker(part, of: code)
                try await academy.run(AgreeMark(code, on: academy.mark("55"), note: "Talked"), as: marker)
            }
            try await academy.run(ConcludeMarking(key))
            let settled = try await academy.run(ShowSubmission(key, email: email), as: email)
            #expect((settled.standing, settled.isTaken) == (before.standing, before.isTaken))
            #expect(settled.draftVersion == before.draftVersion)

            try await academy.openBoardAccounts()
            let today = "2026-11-16"
            try await academy.run(academy.convening(.interim, on: today, ["A7"]))
            try await academy.concludeBoard(["A7"], on: today)
            #expect(try await academy.run(ShowSubmission(key, email: email), as: email).standing == .released)
        }
    }
}
