import CanonicalJSON
import Learning

/// An edition is opened, and everybody who works on it gets their role in it.
struct Opening: Chapter {
    let edition: Edition
    var week = -35

    func scenes() -> [Scene] {
        [
            Scene(edition.at(week, .monday, 9), "cohort open", open),
            Scene(edition.at(week, .monday, 11), "person import", register),
        ]
    }

    private func open(_ stage: Stage) async throws -> Scene.Telling {
        let command = try OpenCohort(key: edition.key, course: edition.course, startsOn: edition.start, endsOn: edition.end, seats: edition.seats)
        try await stage.act(as: .secretariat) { _ = try await command.run(in: $0) }
        let cohort = try await stage.cohort(edition)
        for staff in Staff.allCases {
            guard let duty = staff.duty else { continue }
            try await stage.act(by: .operator) { _ = try await GrantRole(duty, within: .cohort(cohort.id), to: staff.email).run(in: $0) }
        }
        return Scene.Telling(
            "\(cohort.key): \(cohort.seats) seats, \(cohort.startsOn) to \(cohort.endsOn), applications until \(ApplicationCall.closingDate(of: cohort))",
            ["cohort": .string(cohort.key.text), "seats": .integer(Int64(cohort.seats))]
        )
    }

    private func register(_ stage: Stage) async throws -> Scene.Telling {
        let rows = edition.cast.map { "\($0.email),\($0.latin),\($0.native ?? ""),\($0.country.code)" }
        let list = PersonList(CommaSeparatedTable(Array((["email,latin_name,native_name,country"] + rows).joined(separator: "\n").utf8)))
        try await stage.act(as: .secretariat) { _ = try await ImportPeople(list).run(in: $0) }
        try await stage.each(edition.cast) { person, stage in
            try await stage.act(by: .operator) { _ = try await OpenAccount(email: person.email, name: person.latin).run(in: $0) }
        }
        let cast = edition.cast
        let people = try await stage.read { transaction in try cast.compactMap { try transaction.people.find($0.email) } }
        let scripts = Set(people.compactMap(\.name.native).compactMap(Self.script)).count + 1
        let countries = Set(people.map(\.country)).count
        return Scene.Telling(
            "\(people.count) people of \(countries) countries have an account, their names in \(scripts) scripts",
            ["people": .integer(Int64(people.count)), "countries": .integer(Int64(countries))]
        )
    }

    /// By the block of its first letter (Unicode 16, chapter 24): enough to tell names apart.
    private static func script(_ name: String) -> UInt32? {
        let starts: [UInt32] = [0x370, 0x400, 0x530, 0x590, 0x600, 0x10A0, 0x2D30, 0x2D80]
        return name.unicodeScalars.first.flatMap { letter in starts.last { $0 <= letter.value } }
    }
}
