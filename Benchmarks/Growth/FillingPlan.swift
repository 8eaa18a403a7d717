import BenchmarkTools
import Learning

/// How an academy is filled with so many enrolments: cohorts of sixty one after the other. Some cohorts spread over all of them hold everything a year leaves
/// behind, and are measured; the others hold less of what there is most of, as databases of this size would otherwise fill the disk.
struct FillingPlan: Sendable {
    static let cohortSize = 60
    private static let measuredCohorts = 20

    let enrolments: Int
    let terms: FillingTerms

    /// Takes the course into the catalogue and opens one cohort of it, whose terms all get.
    static func prepare(enrolments: Int, course: Course, on store: any RecordStore) async throws -> FillingPlan {
        let context = CommandContext.benchmark(on: store)
        try await context.prepareAcademy(course)
        let key = try await context.openCohort("opened", of: course, seats: cohortSize)
        let (version, assessments) = try await store.read { transaction in
            let cohort = try transaction.cohorts.require(key)
            return (cohort.courseVersion.uuid, try transaction.courses.markedAssessments(in: cohort.courseVersion).map(\.id.uuid))
        }
        return FillingPlan(enrolments: enrolments, terms: FillingTerms(course: course, version: version, assessments: assessments))
    }

    private var cohorts: Int { (enrolments + Self.cohortSize - 1) / Self.cohortSize }

    /// Full ones that are measured; each is followed by another full one, in which one in twenty takes a module.
    var measured: [Int] {
        let full = enrolments / Self.cohortSize
        let step = max(2, full / Self.measuredCohorts / 2 * 2)
        return Array(stride(from: 0, to: max(1, full), by: step).prefix(Self.measuredCohorts))
    }

    private var runs: [FillingRun] {
        var runs: [FillingRun] = []
        var next = 0
        for cohort in measured {
            if next < cohort { runs.append(run(next..<cohort, .thin)) }
            next = min(cohort + 2, cohorts)
            runs.append(run(cohort..<next, .whole(terms)))
        }
        if next < cohorts { runs.append(run(next..<cohorts, .thin)) }
        return runs
    }

    private func run(_ cohorts: Range<Int>, _ density: FillingDensity) -> FillingRun {
        let people = cohorts.lowerBound * Self.cohortSize..<min(enrolments, cohorts.upperBound * Self.cohortSize)
        return FillingRun(cohorts: cohorts, people: people, density: density)
    }

    func fill(_ database: some FillingDatabase) throws {
        try database.begin()
        for table in FilledTable.all(database.dialect, terms) {
            let columns = try table.columns.filter(database.columns(of: table.name).contains)
            for run in runs { try database.run(table.statement(columns, for: run)) }
        }
        try database.finish()
    }
}

/// Cohorts that are filled alike, and the people in them.
struct FillingRun {
    let cohorts: Range<Int>
    let people: Range<Int>
    let density: FillingDensity
}

/// How many rows a person has of what there is most of.
struct FillingDensity {
    let sessions: Int
    let units: Int
    let tasks: Int

    static let thin = FillingDensity(sessions: 2, units: 2, tasks: 2)

    /// Every unit and assessment, and a register of six weeks of half days.
    static func whole(_ terms: FillingTerms) -> FillingDensity {
        FillingDensity(sessions: 24, units: terms.units.count, tasks: terms.assessments.count)
    }
}
