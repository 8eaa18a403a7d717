import Learning
import Testing

@Suite("Opening a cohort")
struct OpenCohortTests {
    @Test("The same again changes nothing; the same key with other data is refused", arguments: Engine.allCases)
    func opensOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.refuses(.courseUnknown, academy.opening())
            try await academy.run(ImportCourse(.sample()))
            guard case .opened(let cohort) = try await academy.run(academy.opening()) else {
                Issue.record("not opened")
                return
            }
            #expect(try await academy.store.read { try $0.cohorts.find(cohort.id) } == cohort)
            #expect(try await academy.store.read { try $0.cohorts.all() } == [cohort])
            let before = try academy.raw.dump()
            #expect(try await academy.run(academy.opening()) == .unchanged(cohort))
            #expect(try academy.raw.dump() == before)

            // Unchanged even after the course has gone on.
            try await academy.run(ImportCourse(.sample(passTotal: 60)))
            #expect(try await academy.run(academy.opening()) == .unchanged(cohort))

            try await academy.refuses(.cohortExists, academy.opening(seats: 31))
            try await academy.refuses(.cohortExists, academy.opening(startsOn: "2026-01-06"))
            try await academy.refuses(.cohortExists, academy.opening(endsOn: "2026-10-31"))
            try await academy.refuses(.cohortExists, academy.opening(appealDays: 5))
            try await academy.expectAuditHolds(entries: 4)
        }
    }

    @Test("Of many at once one opens, and the others are told so", arguments: Engine.allCases)
    func opensOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportCourse(.sample()))
            let outcomes = try await withThrowingTaskGroup(of: OpenCohort.Outcome.self) { group in
                for _ in 0..<8 { group.addTask { try await academy.run(academy.opening()) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { if case .opened = $0 { true } else { false } } == 1)
            #expect(try academy.raw.count("cohort") == 1)
        }
    }

    @Test("Dates, seats and terms that make no sense are refused before anything is asked of the records")
    func checksInput() throws {
        let (key, course) = (try #require(CohortKey("2026-a")), try #require(ContentKey("drug-policy")))
        let (early, late) = (try #require(LocalDate("2026-01-05")), try #require(LocalDate("2026-10-30")))
        #expect(throws: Refusal(.datesReversed)) { try OpenCohort(key: key, course: course, startsOn: late, endsOn: early, seats: 30) }
        for seats in [Int.min, -1, 0, 501, Int.max] {
            #expect(throws: Refusal(.invalidInput)) { try OpenCohort(key: key, course: course, startsOn: early, endsOn: late, seats: seats) }
        }
        for days in [Int.min, -1, 61, Int.max] {
            #expect(throws: Refusal(.invalidInput)) {
                try OpenCohort(key: key, course: course, startsOn: early, endsOn: late, seats: 30, terms: .proposed(appealDays: days))
            }
        }
        _ = try OpenCohort(key: key, course: course, startsOn: early, endsOn: early, seats: 500, terms: .proposed(appealDays: 0))
    }
}
