import Learning
import Testing

@Suite("Life of a sitting")
struct SittingLifeTests {
    @Test("From brief to opening, each act once", arguments: Engine.allCases)
    func opensInOrder(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 3)
            let key = try academy.sitting("A2")
            #expect(try await academy.run(DraftSitting(key), as: academy.staff("ines")))
            #expect(try await !academy.run(DraftSitting(key), as: academy.staff("ines")))
            try await academy.refuses(.secondPersonNeeded, ReviewSitting(key), by: academy.staff("ines"))
            try await academy.refuses(.transitionRefused, ApproveSitting(key), by: academy.staff("xenia"))
            #expect(try await academy.run(ReviewSitting(key), as: academy.staff("ivan")))
            #expect(try await academy.run(ApproveSitting(key), as: academy.staff("xenia")))
            #expect(try await !academy.run(ApproveSitting(key), as: academy.staff("xenia")))
            try await academy.refuses(.transitionRefused, OpenSitting(key))
            let dates = try ScheduleSitting(key, opens: academy.local("2026-11-03T09:00"), deadline: academy.local(TestAcademy.deadline))
            #expect(try await academy.run(dates))
            #expect(try await !academy.run(dates))
            try await academy.refuses(.sittingTooEarly, OpenSitting(key))
            academy.clock.advance(days: 1)
            let opened = try await academy.run(OpenSitting(key))
            #expect(opened == OpenSitting.Outcome(isNewlyOpen: true, entered: 3, unchanged: 0))
            #expect(try await academy.run(OpenSitting(key)) == OpenSitting.Outcome(isNewlyOpen: false, entered: 0, unchanged: 3))
            #expect(try await academy.state(of: key) == .open)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Whoever is enrolled later gets a page of their own", arguments: Engine.allCases)
    func takesLatecomers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.run(ImportPeople(academy.list(3...3)))
            try await academy.run(EnrolPeople(cohort: academy.key(), emails: [academy.email(3)]))
            #expect(try await academy.run(OpenSitting(key)) == OpenSitting.Outcome(isNewlyOpen: false, entered: 1, unchanged: 2))
        }
    }

    @Test("What is asked for must be there", arguments: Engine.allCases)
    func refusesTheUnknown(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            try await academy.refuses(.assessmentUnknown, DraftSitting(academy.sitting("A9")))
            try await academy.refuses(.sittingUnknown, DraftSitting(academy.sitting("A2", 2)))
            try await academy.refuses(.sittingUnknown, OpenSitting(academy.sitting("A2")))
            try await academy.open(academy.sitting("A2"))
            try await academy.refuses(.notEnrolled, OpenSitting(academy.sitting("A2"), entrants: [academy.email(9)]))
            #expect(throws: Refusal(.invalidInput)) { try OpenSitting(academy.sitting("A2", 2)) }
            #expect(throws: Refusal(.invalidInput)) { try DraftSitting(academy.sitting("A2"), isCapped: true) }
            try await academy.run(DraftSitting(academy.sitting("A2", 2), isCapped: true))
            try await academy.refuses(.sittingExists, DraftSitting(academy.sitting("A2", 2), isCapped: false))
        }
    }

    @Test("A brief sent back is a new version, to be reviewed anew", arguments: Engine.allCases)
    func sendsBack(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.schedule(key)
            #expect(try await academy.run(SendBackSitting(key, reason: "The task is unclear"), as: academy.staff("xenia")))
            let sitting = try await academy.store.read { try $0.sittings.require(key) }
            #expect(sitting.state == .draft)
            #expect(sitting.briefVersion == 2)
            #expect(sitting.schedule == nil)
            #expect(try await !academy.run(SendBackSitting(key, reason: "The task is unclear"), as: academy.staff("xenia")))
        }
    }

    @Test("An amendment moves the deadline later, for all, and takes lateness away", arguments: Engine.allCases)
    func amends(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            academy.clock.now = try academy.paris("2026-11-09T10:00")
            try await academy.run(CloseSitting(key))
            try await academy.submit(1, key)
            #expect(try await academy.submission(1, key).state == .late)
            let amend = { (change: SittingChange) in try AmendSitting(key, change, minute: "Minute 4 of 9 November", externalExaminer: "X. Xenakis") }
            try await academy.refuses(.sittingFrozen, amend(.rubric))
            try await academy.refuses(.sittingFrozen, amend(.deadline(academy.local("2026-11-05T23:59"))))
            try await academy.run(amend(.deadline(academy.local("2026-11-10T23:59"))), as: academy.staff("boris"))
            academy.clock.now = try academy.paris("2026-11-09T10:01")
            try await academy.run(amend(.words(1_800)), as: academy.staff("boris"))
            #expect(try await academy.state(of: key) == .open)
            let submission = try await academy.submission(1, key)
            #expect(submission.state == .submitted)
            #expect(submission.lateDays == 0)
            let amendments = try await academy.store.read { try $0.sittings.amendments(of: $0.sittings.require(key).id) }
            #expect(amendments.map(\.after) == ["2026-11-10T23:59", "1800"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("A voided sitting voids every attempt and what was recorded of it", arguments: Engine.allCases)
    func voids(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 3)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.mark(key, people: 3, among: ["ines"])
            for person in 1...3 { try await academy.send("70", .first, of: person, key) }
            try await academy.run(OpenModeration(key))
            #expect(try await academy.componentMark(1, "A2")?.rounded == 70)
            #expect(try await academy.run(VoidSitting(key, reason: "The paper leaked"), as: academy.staff("boris")) == 3)
            #expect(try await academy.run(VoidSitting(key, reason: "The paper leaked"), as: academy.staff("boris")) == 0)
            #expect(try await academy.componentMark(1, "A2") == nil)
            #expect(try await academy.submission(1, key).state == .voided)
            let next = try academy.sitting("A2", 2)
            try await academy.run(DraftSitting(next))
            try await academy.expectAuditHolds()
        }
    }
}
