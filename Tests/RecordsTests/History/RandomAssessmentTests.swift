import Learning
import Records
import Testing

/// Many random acts in random order, most of them refused: whatever was let through leaves the records as they must be.
@Suite("Random histories of an assessment")
struct RandomAssessmentTests {
    private static let people = 8

    @Test("Marks, receipts, lateness and history agree after every history", arguments: Engine.allCases, [UInt64(1), 2, 3])
    func keepsInvariants(engine: Engine, seed: UInt64) async throws {
        try await TestAcademy.with(engine, seed: seed) { academy in
            try await academy.prepareStaff(people: Self.people)
            var history = AssessmentHistory(academy: academy, seed: seed, people: Self.people)
            for code in ["A2", "A7"] { try await academy.open(academy.sitting(code)) }
            var performed = 0
            for _ in 0..<600 where try await history.step() { performed += 1 }
            #expect(performed > 20)
            let events = try academy.raw.column("SELECT DISTINCT event FROM submission_history")
            #expect(events.count >= 9, "the history went not far")
            for code in ["A2", "A7"] { try await check(academy, academy.sitting(code)) }
            try await academy.expectAuditHolds()
        }
    }

    private func check(_ academy: TestAcademy, _ key: SittingKey) async throws {
        let facts = try await academy.store.read { try AssessmentFacts($0, key) }
        for work in facts.works {
            let submission = work.submission
            if submission.submittedAt != nil { #expect(work.receipts.last?.content == submission.content) }
            if let expected = work.expectedLateDays { #expect(submission.lateDays == expected) }
            #expect(work.stored == work.computed)
            #expect(Set(work.markers).count == work.markers.count)
            switch submission.state {
            case .provisional: #expect(work.hasBase)
            case .notStarted, .draft, .submitted, .late, .notSubmitted: #expect(work.markers.isEmpty || facts.hasMarking)
            case .excused: #expect(work.stored == nil)
            case .agreed, .thirdMarked: #expect(work.sent >= 2)
            default: break
            }
        }
        for table in ["sitting", "submission", "marking", "moderation", "circumstances_claim", "integrity_case"] {
            let strays = try academy.raw.rows(
                """
                SELECT 1 FROM \(table) t JOIN \(table)_history h ON h.\(table)_id = t.id
                WHERE h.sequence = (SELECT max(sequence) FROM \(table)_history WHERE \(table)_id = t.id) AND h.to_state <> t.state
                """
            )
            #expect(strays.isEmpty, "\(table)")
        }
    }
}

/// What a check looks at, read in one transaction.
private struct AssessmentFacts: Sendable {
    struct Work: Sendable {
        let submission: Submission
        let receipts: [Receipt]
        let expectedLateDays: Int?
        let stored: ComponentMark?
        let computed: ComponentMark?
        let hasBase: Bool
        let markers: [Identifier<Account>]
        let sent: Int
    }

    let works: [Work]
    let hasMarking: Bool

    init(_ transaction: any RecordTransaction, _ key: SittingKey) throws {
        let sitting = try transaction.sittings.require(key)
        let frame = try transaction.frame(of: sitting)
        let version = try transaction.cohorts.require(key.cohort).courseVersion
        let component = try #require(try transaction.courses.markedAssessment(key.assessment, in: version))
        hasMarking = ![SittingState.open, .lateWindow, .closed].contains(sitting.state)
        works = try transaction.submissions.all(in: sitting.id).map { submission in
            let steps = try transaction.marks.steps(submission.enrolment, component.id)
            let allocations = try transaction.markings.all(of: submission.id).filter { $0.state != .sealed }
            let rule = try frame.lateRule(extendedBy: submission.extensionDays, SystemTimeZones())
            return Work(
                submission: submission,
                receipts: try transaction.submissions.receipts(of: submission.id),
                expectedLateDays: try submission.submittedAt.map { try rule.judge(submittedAt: $0).days },
                stored: try transaction.marks.marks(of: submission.enrolment)[key.assessment],
                computed: ComponentMark(steps: steps, terms: component.terms),
                hasBase: steps.contains { $0.kind.isBase },
                markers: allocations.map(\.marker),
                sent: allocations.count { $0.state == .sent }
            )
        }
    }
}
