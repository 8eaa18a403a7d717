import ArgumentParser
import BenchmarkTools
import Foundation
import Learning
import PostgreSQL
import Records

/// Measures whether an academy gets slower as it grows: the progress of a person and the state of a cohort, in a small academy and in a large one by turns.
@main
struct BenchmarkGrowth: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark-growth",
        abstract: "Measure progress, cohorts and the replay of marks, in a small and in a large academy.",
        discussion: "Prints a line for each figure: its name and microseconds, or what it counts."
    )

    @Option(help: "An empty folder for the databases; whoever starts the program deletes it.") var data: String
    @Option(help: "Keep the records on PostgreSQL, reached by this superuser's connection string; makes two databases there.") var database: String?
    @Option(help: "The folder of courses.") var courses = "courses"
    @Option(help: "Enrolments of the small academy.") var small = 100
    @Option(help: "Enrolments of the large academy.") var large = 1_000_000
    @Option(help: "How often each figure is measured.") var rounds = 2_000

    mutating func run() async throws {
        let course = try Course.first(in: courses)
        let began = ContinuousClock.now
        let sides = [try await side("small", small, course), try await side("large", large, course)]
        print("small", small)
        print("large", large)
        print("fill.seconds", (ContinuousClock.now - began).components.seconds)
        print("fill.bytes", sides[1].academy.bytes)
        try await GrowthMeasurement(small: sides[0].academy, large: sides[1].academy, rounds: rounds).run()
        for side in sides { try await side.close() }
        if database == nil { try await ReplayMeasurement(data: data).run(course) }
    }

    private struct Side {
        let academy: FilledAcademy
        let close: @Sendable () async throws -> Void
    }

    private func side(_ name: String, _ enrolments: Int, _ course: Course) async throws -> Side {
        guard let database else {
            let path = "\(data)/\(name).sqlite"
            let store = try SQLiteRecordStore(path: path)
            _ = try await store.migrate()
            let plan = try await FillingPlan.prepare(enrolments: enrolments, course: course, on: store)
            try await store.close()
            try plan.fill(SQLiteFilling(path: path))
            let filled = try SQLiteRecordStore(path: path, remembered: 0)
            let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            return Side(academy: FilledAcademy(context: .benchmark(on: filled), plan: plan, bytes: bytes)) { try await filled.close() }
        }
        try PostgreSQLConnection(PostgreSQLConfiguration(connectionString: database)).script("CREATE DATABASE growth_\(name)")
        let configuration = PostgreSQLConfiguration(connectionString: database + " dbname=growth_\(name)")
        let store = try await PostgreSQLRecordStore(configuration, remembered: 0)
        _ = try await store.migrate()
        let plan = try await FillingPlan.prepare(enrolments: enrolments, course: course, on: store)
        let filling = try PostgreSQLFilling(configuration)
        try plan.fill(filling)
        return Side(academy: FilledAcademy(context: .benchmark(on: store), plan: plan, bytes: try filling.bytes())) { await store.close() }
    }
}
