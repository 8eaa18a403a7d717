import CanonicalJSON
import Foundation
import Testing

/// The commands that tell how things stand.
@Suite struct StandingTests {
    @Test(arguments: Engine.allCases)
    func `Editions, everybody in one, and one person's progress are told, and marks are not before their release`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            try await academy.done("enrol", "--cohort", "spring", "ana@example.org", "luka@example.org")
            try await academy.done("mark", "record", "--cohort", "spring", "--person", "ana@example.org", "--assessment", "A1", "--mark", "60")

            let cohorts = try await academy.done("cohort", "list")
            #expect(cohorts["cohorts"]?.arrayValue?.map { $0["cohort"] } == ["spring"])

            let shown = try await academy.done("cohort", "show", "spring")
            let members = shown["members"]?.arrayValue ?? []
            #expect(Set(members.compactMap { $0["email"]?.stringValue }) == ["ana@example.org", "luka@example.org"])
            #expect(!shown.canonicalText.contains("60"))

            let progress = try await academy.run("progress", "ana@example.org", "--cohort", "spring", "--json")
            #expect(progress.status == 1, "what is missing is told by the exit code: \(progress)")
            #expect(try progress.json["missing"]?.arrayValue?.isEmpty == false)
            #expect(try progress.json["tasks"]?.arrayValue?.first { $0["assessment"] == "A1" }?["state"] == "not open")

            let nobody = try await academy.run("progress", "nobody@example.org", "--cohort", "spring")
            #expect(nobody.status == 1)
            #expect(nobody.errors.contains("nobody@example.org"))
        }
    }
}
