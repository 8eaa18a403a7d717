import CanonicalJSON
import CourseContent
import Learning

/// Where a demo is played.
struct DemoPlace: Sendable {
    let home: AcademyHome
    /// Where what people hand in lies.
    let files: any FileStore
    let courseDirectory: String
    let designDirectory: String
    let publicAddress: String
}

/// The academy before its first edition: identity and keys, the people who run it, the course.
struct Foundation: Chapter {
    let place: DemoPlace
    let course: Course
    let first: Edition

    func scenes() -> [Scene] {
        [
            Scene(first.at(-36, .monday, 9), "init", initialise),
            Scene(first.at(-36, .monday, 10), "role grant", openOffices),
            Scene(first.at(-36, .monday, 11), "course import", importCourse),
        ]
    }

    private func initialise(_ stage: Stage) async throws -> Scene.Telling {
        let identity = try AcademyIdentity(
            name: LocalizedText(english: "Demo Academy of Drug Policy", french: "Académie de démonstration des politiques en matière de drogues"),
            publicAddress: place.publicAddress,
            serialPrefix: "DEMO",
            isDemonstration: true
        )
        try await stage.act(by: .operator) { _ = try await AcademyFoundation.lay(identity, home: place.home, in: $0) }
        let laid = try await known(stage.find { try $0.academy.identity() }.first, "academy")
        return Scene.Telling("\(laid.name.english), sealing under a root named DEMO")
    }

    private func importCourse(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.act(as: .secretariat) { _ = try await ImportCourse(course).run(in: $0) }
        let key = course.key
        let version = try await known(stage.find { try $0.courses.newestVersion(of: key) }.first, "course \(key)")
        let counts =
            "\(version.course.modules.count) modules, \(version.course.units.count) units, \(version.course.plan.assessments.count) assessments"
        return Scene.Telling("\(version.key): version \(version.number), \(counts)", ["version": .integer(version.number)])
    }

    private func openOffices(_ stage: Stage) async throws -> Scene.Telling {
        for staff in Staff.allCases {
            try await stage.act(by: .operator) { context in
                _ = try await OpenAccount(email: staff.email, name: staff.name).run(in: context)
            }
            guard let office = staff.office else { continue }
            try await stage.act(by: .operator) { _ = try await GrantRole(office, within: .academy, to: staff.email).run(in: $0) }
        }
        for text in Staff.desks.split(separator: " ") {
            let country = try known(Country(String(text)), "country \(text)")
            let desk = try Staff.correspondent(country)
            try await stage.act(by: .operator) { _ = try await OpenAccount(email: desk, name: "Correspondent \(country.code)").run(in: $0) }
            try await stage.act(by: .operator) { _ = try await GrantRole(.correspondent, within: .country(country), to: desk).run(in: $0) }
        }
        let (emails, now) = (try Staff.allCases.map { try $0.email }, stage.at.adding(seconds: 60))
        let counts = try await stage.read { transaction in
            let desks = try Staff.desks.split(separator: " ").compactMap { Country(String($0)) }
                .filter { try !transaction.accounts.holders(of: .correspondent, in: $0, at: now).isEmpty }
            return (try emails.compactMap { try transaction.accounts.find($0) }.count, desks.count)
        }
        return Scene.Telling("\(counts.0) people run the academy, each with roles of their own; \(counts.1) countries have a correspondent")
    }
}
