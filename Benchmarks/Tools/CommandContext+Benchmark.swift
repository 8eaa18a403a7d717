package import Learning
import Records

extension CommandContext {
    /// An operator's, with the time and randomness of this machine.
    package static func benchmark(on store: any RecordStore) -> CommandContext {
        CommandContext(
            actor: Actor(role: .operator, name: "benchmark"),
            store: store,
            clock: SystemClock(),
            random: SystemRandom(),
            zones: SystemTimeZones()
        )
    }

    /// Makes the academy and takes the first course of a folder into its catalogue.
    package func prepareAcademy(_ course: Course) async throws {
        let name = LocalizedText(english: "Academy of Benchmarks", french: "Académie des mesures")
        let identity = try AcademyIdentity(name: name, publicAddress: "http://127.0.0.1:8080", serialPrefix: "BENCH", isDemonstration: true)
        _ = try await InitialiseAcademy(identity, rootFingerprint: String(repeating: "0", count: 64)).run(in: self)
        _ = try await ImportCourse(course).run(in: self)
    }

    package func openCohort(_ text: String, of course: Course, seats: Int) async throws -> CohortKey {
        guard let key = CohortKey(text), let startsOn = LocalDate("2026-09-14"), let endsOn = LocalDate("2027-08-27") else {
            throw SeedingFailed("cohort \(text) has no key or dates")
        }
        _ = try await OpenCohort(key: key, course: course.key, startsOn: startsOn, endsOn: endsOn, seats: seats).run(in: self)
        return key
    }
}
