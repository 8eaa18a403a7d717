import Learning
import Testing

@Suite("Applying")
struct ApplicationTests {
    @Test("An applicant starts, changes, submits, completes and withdraws their own application, each of it once", arguments: Engine.allCases)
    func ownApplication(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 2)
            let actor = try await academy.trainee(1)
            let start = try StartApplication(cohort: academy.key(), email: academy.email(1), content: academy.content(isComplete: false))
            let id = try await academy.run(start, as: actor).application.id
            #expect(try await academy.run(start, as: actor).isUnchanged)
            let changed = try StartApplication(cohort: academy.key(), email: academy.email(1), content: academy.content("FR", isComplete: false))
            #expect(try await academy.run(changed, as: actor).application.content.country.code == "FR")
            #expect(try await academy.run(SubmitApplication(id), as: actor).application.state == .submitted)
            #expect(try await academy.run(SubmitApplication(id), as: actor).isUnchanged)
            let submittedAt = try await academy.application(of: 1).submittedAt
            try await academy.refuses(.applicationExists, start, as: actor)

            let review = try ReviewApplication(id, evidence: EligibilityEvidence(worksInField: true))
            #expect(try await academy.run(review).application.state == .incomplete)
            #expect(try await academy.run(review).isChanged == false)
            academy.clock.advance(days: 3)
            let completed = try ResubmitApplication(id, content: academy.content("FR"))
            #expect(try await academy.run(completed, as: actor).application.state == .submitted)
            #expect(try await academy.run(completed, as: actor).isUnchanged)
            #expect(try await academy.application(of: 1).submittedAt == submittedAt)

            #expect(try await academy.run(WithdrawApplication(id), as: actor).application.state == .withdrawn)
            #expect(try await academy.run(WithdrawApplication(id), as: actor).isUnchanged)
            try await academy.refuses(.transitionRefused, try SubmitApplication(id), as: actor)
            // A withdrawn file is not live: there can be another.
            #expect(try await academy.run(start, as: actor).application.id != id)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nobody applies, submits or withdraws for somebody else; the secretariat does with a reason", arguments: Engine.allCases)
    func othersApplication(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 2)
            let id = try await academy.apply(1)
            let other = try await academy.trainee(2)
            let start = try StartApplication(cohort: academy.key(), email: academy.email(1), content: academy.content())
            try await academy.refuses(.notPermitted, start, as: other)
            try await academy.refuses(.notPermitted, WithdrawApplication(id), as: other)
            let secretariat = Actor(role: .secretariat, name: "Sam")
            try await academy.refuses(.reasonNeeded, WithdrawApplication(id), as: secretariat)
            try await academy.run(WithdrawApplication(id, reason: "by letter"), as: secretariat)
            #expect(try await academy.application(of: 1).state == .withdrawn)
            #expect(try academy.raw.column("SELECT CAST(count(*) AS TEXT) FROM application_history WHERE reason IS NOT NULL") == ["0"])
        }
    }

    @Test("The call closes at the end of its last day in Strasbourg; later only the secretariat submits", arguments: Engine.allCases)
    func callCloses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 3)
            let actor = try await academy.trainee(1)
            let start = try StartApplication(cohort: academy.key(), email: academy.email(1), content: academy.content())
            let id = try await academy.run(start, as: actor).application.id
            try academy.moveClock(to: "2027-04-02T21:59:59Z")
            try await academy.apply(2)
            try academy.moveClock(to: "2027-04-02T22:00:00Z")
            try await academy.refuses(.callClosed, SubmitApplication(id), as: actor)
            let late = try StartApplication(cohort: academy.key(), email: academy.email(3), content: academy.content())
            try await academy.refuses(.callClosed, late, as: academy.trainee(3))
            let secretariat = Actor(role: .secretariat, name: "Sam")
            try await academy.run(SubmitApplication(id, reason: "substitute of the same institution"), as: secretariat)

            let second = try await academy.file(2)
            try await academy.run(ReviewApplication(second, evidence: EligibilityEvidence()))
            try await academy.refuses(.countryFixed, ResubmitApplication(second, content: academy.content("FR")), as: academy.trainee(2))
            try await academy.run(ResubmitApplication(second, content: academy.content("MT")), as: academy.trainee(2))
        }
    }

    @Test("A file found ineligible is told why, and a later review can admit it", arguments: Engine.allCases)
    func reviewsAgain(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1)
            let id = try await academy.apply(1)
            let poor = try EligibilityEvidence(
                worksInField: true,
                experienceMonths: 12,
                english: .b2,
                employerConsents: true,
                qualification: .degree
            )
            let found = try await academy.run(ReviewApplication(id, evidence: poor))
            #expect(found.application.state == .ineligible)
            #expect(found.verdict.reasons.map(\.criterion) == [.experience])
            let still = try EligibilityEvidence(worksInField: false)
            #expect(try await academy.run(ReviewApplication(id, evidence: still)).application.state == .ineligible)
            #expect(try await academy.run(ReviewApplication(id, evidence: .complete())).application.state == .eligible)
            #expect(try academy.raw.count("eligibility_review") == 3)
            let own = Actor(
                account: nil,
                person: try await academy.application(of: 1).person,
                name: "Sam",
                grants: [Grant(.secretariat, within: .academy)]
            )
            try await academy.refuses(.ownCase, ReviewApplication(id, evidence: poor), as: own)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Two tries of one person at once make one application", arguments: Engine.allCases)
    func startsOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1)
            let other = try await academy.database.open()
            let actor = try await academy.trainee(1)
            let start = try StartApplication(cohort: academy.key(), email: academy.email(1), content: academy.content())
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<16 {
                    group.addTask { _ = try await start.run(in: academy.context(as: actor, on: number.isMultiple(of: 2) ? other : nil)) }
                }
                try await group.waitForAll()
            }
            try await other.close()
            #expect(try academy.raw.count("application") == 1)
            #expect(try academy.raw.count("application_history") == 1)
        }
    }

    @Test("The death of an applicant ends the file and seals what is known of it", arguments: Engine.allCases)
    func recordsDeath(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 2, seats: 1)
            try await academy.agreeList("MT FR")
            let id = try await academy.file(1)
            try await academy.run(RecordApplicantDeath(id, reason: "told by the embassy"))
            #expect(try await academy.states(1...2) == "deceased reserve")
            #expect(try academy.raw.column("SELECT answer FROM offer") == ["void"])
            #expect(try academy.raw.count("seat WHERE application_id IS NOT NULL") == 0)
            let dump = try academy.raw.dump()
            #expect(!dump.values.joined().contains { $0.contains("embassy") })
        }
    }
}

extension ApplicationOutcome {
    var isUnchanged: Bool {
        switch self {
        case .changed: false
        case .unchanged: true
        }
    }
}
