import CanonicalJSON
import Learning

/// One sitting, from its brief to the board: who opens it, hands in, marks and moderates.
struct Assessing: Sendable {
    let edition: Edition
    let plot: Plot
    let key: SittingKey
    let opens: LocalDateTime
    let due: LocalDateTime

    init(_ assessment: String, _ number: Int = 1, edition: Edition, plot: Plot, opens: LocalDateTime, due: LocalDateTime) throws {
        (self.edition, self.plot, self.opens, self.due) = (edition, plot, opens, due)
        key = try edition.sitting(assessment, number)
    }

    /// The same for a single sitting, told.
    func announce(_ stage: Stage) async throws -> Scene.Telling {
        try await prepare(stage)
        let key = key
        let sitting = try await known(stage.find { try $0.sittings.find(key) }.first, "sitting \(key)")
        return Scene.Telling("\(name): \(sitting.state.rawValue), \(opens) to \(due)")
    }

    /// An instructor writes the brief, another one reviews it, the external examiner approves it.
    func prepare(_ stage: Stage) async throws {
        try await stage.act(as: .ines) { _ = try await DraftSitting(key, isCapped: key.number > 1).run(in: $0) }
        try await stage.act(as: .ivan) { _ = try await ReviewSitting(key).run(in: $0) }
        try await stage.act(as: .externalExaminer) { _ = try await ApproveSitting(key).run(in: $0) }
        try await stage.act(as: .secretariat) { _ = try await ScheduleSitting(key, opens: opens, deadline: due).run(in: $0) }
    }

    /// In time, but for those whom the plot makes late or who have more time.
    func handIn(_ stage: Stage) async throws -> Scene.Telling {
        let entrants = try await entrants(stage).filter { plot.late[$0.name] != name && plot.claims[$0.name] != name }
        try await stage.each(entrants) { try await handIn($0, $1) }
        return try await states("handed in", stage)
    }

    func handInLate(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.each(try await entrants(stage).filter { plot.late[$0.name] == name || plot.claims[$0.name] == name }) {
            try await handIn($0, $1)
        }
        return try await states("late, or in time by an extension", stage)
    }

    /// Tries a machine marks; whoever is below 60 tries again, and the better one counts.
    func attempt(_ stage: Stage) async throws -> Scene.Telling {
        let tries = try await stage.course(edition).plan[key.assessment]?.limits.tries ?? 1
        try await stage.each(try await entrants(stage)) { person, stage in
            let mark = try plot.mark(of: person, in: key, marking: .machine).first
            let again = mark < Hundredths(whole: 60) && tries > 1 ? Hundredths(count: max(0, mark.count - 600)) : nil
            for (number, mark) in [again, mark].compactMap(\.self).enumerated() {
                let answers = try digest(person, number)
                try await stage.act(by: .worker) { _ = try await RecordAttempt(key, email: person.email, answers: answers, mark: mark).run(in: $0) }
            }
        }
        return try await states("answered, and marked by machine", stage)
    }

    func perform(_ stage: Stage) async throws -> Scene.Telling {
        try await stage.each(try await entrants(stage)) { person, stage in
            try await stage.act(as: .ines) { _ = try await RecordPerformance(key, email: person.email).run(in: $0) }
        }
        return try await states("heard", stage)
    }

    func handIn(_ person: Applicant, _ stage: Stage) async throws {
        let words = try await stage.course(edition).plan[key.assessment]?.limits.words ?? 2_500
        try await stage.act(as: person.email) { context in
            let digest = try await upload(person, 0, stage, context)
            let content = Submission.Content(digest: digest, words: words - person.latin.count)
            _ = try await SubmitWork(key, email: person.email, content: content).run(in: context)
        }
    }

    /// Who sits it, in the order of the cast.
    func entrants(_ stage: Stage) async throws -> [Applicant] {
        let authors = try await authors(stage).values
        let names = Set(authors.map(\.name))
        return try await stage.trainees(edition).filter { names.contains($0.name) }
    }

    /// The story knows whose scripts they are; the markers do not.
    func authors(_ stage: Stage) async throws -> [SubmissionCode: Applicant] {
        let submissions = try await stage.submissions(key)
        let people = try await stage.read { transaction in try submissions.map { ($0.code, try transaction.people.find($0.person)?.email) } }
        let cast = Dictionary(uniqueKeysWithValues: edition.cast.map { ($0.email, $0) })
        return Dictionary(uniqueKeysWithValues: people.compactMap { code, email in email.flatMap { cast[$0] }.map { (code, $0) } })
    }

    func states(_ what: String, _ stage: Stage) async throws -> Scene.Telling {
        Scene.Telling("\(name) \(what): \(tally(try await stage.submissions(key).map(\.state.rawValue)))")
    }

    var name: String { key.number == 1 ? key.assessment.description : "\(key.assessment)/\(key.number)" }

    /// A page that tells nothing of its author, as markers must not know.
    func upload(_ person: Applicant, _ number: Int, _ stage: Stage, _ context: CommandContext) async throws -> FileDigest {
        let lot = try digest(person, number).text.prefix(16)
        let paper = DemoPaper("\(key.cohort) \(name)", ["A work written for the demonstration.", "No. \(lot), version \(number + 1)"])
        return try await stage.upload(paper, named: "\(name).pdf", by: person.email, in: key.cohort, context)
    }

    /// Of answers that nobody gave.
    func digest(_ person: Applicant, _ number: Int) throws -> FileDigest { try plot.digest("\(key) \(person.name)", number) }
}
