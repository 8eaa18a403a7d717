import Learning
import Testing

@Suite("Importing a course")
struct ImportCourseTests {
    @Test("Unchanged makes no version, changed makes one, and a cohort keeps its own", arguments: Engine.allCases)
    func makesVersions(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            #expect(try await academy.run(ImportCourse(.sample())).text == "1 new")
            let before = try academy.raw.dump()
            #expect(try await academy.run(ImportCourse(.sample())).text == "1 unchanged")
            #expect(try academy.raw.dump() == before)

            guard case .opened(let cohort) = try await academy.run(academy.opening()) else {
                Issue.record("not opened")
                return
            }
            #expect(try await academy.run(ImportCourse(.sample(passTotal: 60))).text == "2 new")
            // Back to the first text: a version of its own, since the second was in force between.
            #expect(try await academy.run(ImportCourse(.sample())).text == "3 new")

            let version = try await academy.store.read { try $0.courses.require($0.cohorts.require(cohort.key).courseVersion) }
            #expect(version.number == 1)
            #expect(version.course == (try .sample()))
            try await academy.expectAuditHolds(entries: 5)
        }
    }

    @Test("Marks of different versions point at assessments of their own", arguments: Engine.allCases)
    func keepsAssessmentsApart(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportCourse(.sample()))
            try await academy.run(ImportCourse(.sample(title: "Other title")))
            let count = try Course.sample().plan.assessments.count
            #expect(try academy.raw.count("assessment") == 2 * count)
            #expect(try Set(academy.raw.column("SELECT CAST(code AS TEXT) FROM assessment")).count == count)
        }
    }

    @Test("Of many imports at once of the same content one makes the version", arguments: Engine.allCases)
    func makesOneVersionAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let outcomes = try await withThrowingTaskGroup(of: ImportCourse.Outcome.self) { group in
                for _ in 0..<8 { group.addTask { try await academy.run(ImportCourse(.sample())) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.allSatisfy { $0.version == 1 })
            #expect(outcomes.count { $0.isNew } == 1)
        }
    }

    @Test("Different contents at once get numbers one after the other", arguments: Engine.allCases)
    func numbersWithoutGaps(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let versions = try await withThrowingTaskGroup(of: Int64.self) { group in
                for number in 1...8 { group.addTask { try await academy.run(ImportCourse(.sample(title: "Title \(number)"))).version } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(versions.sorted() == Array(1...8))
            try await academy.expectAuditHolds(entries: 9)
        }
    }
}

extension ImportCourse.Outcome {
    fileprivate var text: String { "\(version) \(isNew ? "new" : "unchanged")" }
}
