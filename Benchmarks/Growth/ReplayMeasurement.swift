import BenchmarkTools
import Learning
import Records

/// What it costs to compute a mark again: by itself, and by `academy audit replay`, which reads and decrypts the trail and compares.
struct ReplayMeasurement {
    let data: String

    private static let times = 20

    func run(_ course: Course) async throws {
        let store = try SQLiteRecordStore(path: data + "/replay.sqlite")
        _ = try await store.migrate()
        let context = CommandContext.benchmark(on: store)
        try await recordMarks(course, in: context)

        var replays = Times()
        var marks = 0
        for _ in 0..<Self.times {
            try await replays.add {
                let outcome = try await ReplayAudit().run(in: context)
                guard outcome.holds else { throw SeedingFailed("the trail does not give the records: \(outcome.findings)") }
                marks = outcome.marks
            }
        }
        print("replay.marks", marks)
        print("replay.nanoseconds", 1000 * replays.median / max(1, marks))
        try await explain(context)
        try await store.close()
    }

    /// Every mark of a cohort of sixty, one in three corrected.
    private func recordMarks(_ course: Course, in context: CommandContext) async throws {
        try await context.prepareAcademy(course)
        let people = BenchmarkPeople.list(count: FillingPlan.cohortSize)
        _ = try await ImportPeople(people).run(in: context)
        let emails = people.rows.map(\.email)
        let key = try await context.openCohort("replayed", of: course, seats: emails.count)
        _ = try await EnrolPeople(cohort: key, emails: emails).run(in: context)
        for (number, email) in emails.enumerated() {
            for assessment in course.plan.assessments.map(\.code) {
                _ = try await RecordMark(cohort: key, email: email, assessment: assessment, mark: Hundredths(count: 4000 + number)).run(in: context)
                guard number % 3 == 0 else { continue }
                let mark = Hundredths(count: 5000 + number)
                _ = try await RecordMark(cohort: key, email: email, assessment: assessment, mark: mark, reason: "counted again").run(in: context)
            }
        }
    }

    /// A mark with a correction, a scaling, lateness and a resit: the longest way that ordinary marks come about.
    private func explain(_ context: CommandContext) async throws {
        let kinds: [(Int, MarkStep.Kind)] = [
            (1, .raw(Hundredths(count: 4600))), (1, .raw(Hundredths(count: 4800))), (1, .scaling(percent: Hundredths(count: 10_000), offset: .zero)),
            (1, .late(days: 1)), (2, .raw(Hundredths(count: 7100))), (2, .cap(Hundredths(count: 6000))),
        ]
        let steps = try kinds.map { sitting, kind in
            MarkStep(
                id: try context.identifier(),
                sitting: sitting,
                kind: kind,
                at: context.clock.now,
                actor: "operator",
                account: nil,
                reason: "a reason"
            )
        }
        let terms = MarkTerms(latePenalty: Hundredths(count: 700), lateDays: 5, groupShare: nil)
        var times = Times()
        for _ in 0..<Self.times {
            await times.add { for _ in 0..<1000 { blackHole(MarkExplanation(steps: steps, terms: terms).mark?.rounded) } }
        }
        print("explain.nanoseconds", times.median)
    }

    /// Keeps the optimiser from leaving out what nobody looks at.
    @inline(never)
    private func blackHole(_ value: Int?) {}
}
