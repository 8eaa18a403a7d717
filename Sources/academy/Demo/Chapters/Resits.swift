import Learning

/// The capstone a second time, for those who failed it, capped.
struct Resits: Chapter {
    let edition: Edition
    let plot: Plot

    private var people: [Applicant] { edition.cast.filter { plot.marks[$0.name]?["A7/2"] != nil } }

    func scenes() throws -> [Scene] {
        let plan = try SittingPlan(
            "A7",
            number: 2,
            edition,
            plot,
            opens: edition.at(50, .thursday, 9),
            due: .endOfDay(edition.day(53, .friday)),
            markedIn: 55
        )
        return [
            Scene(edition.at(50, .monday, 9), "resit open", open), Scene(edition.at(50, .tuesday, 9), "sitting schedule", plan.assessing.announce),
        ]
            + plan.scenes
    }

    private func open(_ stage: Stage) async throws -> Scene.Telling {
        for person in people {
            try await stage.act(as: .boardSecretary) { context in
                _ = try await OpenResit(cohort: edition.key, person: person.email, assessment: code("A7")).run(in: context)
            }
        }
        let people = people
        let key = edition.key
        let marks = try await stage.read { transaction in
            try people.map { person in
                let cohort = try transaction.cohorts.require(key)
                let enrolment = try transaction.enrolments.find(cohort: cohort.id, person: transaction.people.require(person.email).id)
                let mark = try enrolment.flatMap { try transaction.releases.latest(of: $0.id)[code("A7")]?.mark?.rounded }
                return "\(person.latin) (\(mark.map { "\($0)" } ?? "no mark"))"
            }
        }
        return Scene.Telling("the capstone again, up to 50: \(marks.joined(separator: ", "))")
    }
}
