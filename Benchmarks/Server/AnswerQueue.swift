import BenchmarkTools
import Learning
import Synchronization

/// Everybody sits one test at once: question after question of every paper is answered, then all of them again, as people change their minds.
final class AnswerQueue: Sendable {
    private struct Paper: Sendable {
        let attempt: Identifier<Attempt>
        let questions: [AttemptQuestion]
    }

    private let papers: [Paper]
    private let taken = Atomic(0)

    private init(_ papers: [Paper]) { self.papers = papers }

    /// Opens a sitting of the first test of the course that a machine marks, and begins an attempt for everybody.
    static func make(_ course: Course, _ cohort: CohortKey, _ emails: [EmailAddress], in context: CommandContext) async throws -> AnswerQueue {
        let test = course.plan.assessments.first { $0.form == .knowledgeTest && $0.test != nil && $0.marking == .machine }
        guard let test, let zone = TimeZoneName("Europe/Paris"), let now = context.zones.local(of: context.clock.now, in: zone) else {
            throw SeedingFailed("the course has no test that a machine marks")
        }
        let key = SittingKey(cohort, test.code)
        _ = try await DraftSitting(key, isCapped: false).run(in: context)
        _ = try await ReviewSitting(key).run(in: context)
        _ = try await ApproveSitting(key).run(in: context)
        _ = try await ScheduleSitting(key, opens: now.adding(days: -1), deadline: now.adding(days: 7)).run(in: context)
        _ = try await OpenSitting(key).run(in: context)
        var papers: [Paper] = []
        for email in emails {
            guard case .started(let attempt) = try await StartAttempt(key, email: email).run(in: context) else { continue }
            papers.append(Paper(attempt: attempt, questions: try await context.store.read { try $0.attempts.questions(of: attempt) }))
        }
        return AnswerQueue(papers)
    }

    func next() throws -> SaveAnswer {
        let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        let (round, person) = number.quotientAndRemainder(dividingBy: papers.count)
        let paper = papers[person]
        let (pass, place) = round.quotientAndRemainder(dividingBy: paper.questions.count)
        let question = paper.questions[place]
        return try SaveAnswer(paper.attempt, question.item, sequence: Int64(pass + 1), response(to: question.form, pass))
    }

    private func response(to form: QuestionForm, _ pass: Int) -> ItemResponse? {
        switch form.kind {
        case .single: .choice(form.order[pass % form.order.count])
        case .multiple: .choices(Set(form.order.prefix(1 + pass % form.order.count)))
        case .trueFalse: .truth(pass.isMultiple(of: 2))
        case .ordering: .order(form.order)
        case .shortText, .essay: .text("Answer \(pass)")
        case .numeric: .number("\(pass)")
        case .gap: .gaps(Dictionary(form.gaps.map { ($0, "\(pass)") }, uniquingKeysWith: { first, _ in first }))
        case .matching: .pairs(Dictionary(form.premises.map { ($0, form.order[pass % form.order.count]) }, uniquingKeysWith: { first, _ in first }))
        case .inlineChoice: .gapChoices(form.gapOrders.compactMapValues(\.first))
        case .file: nil
        }
    }
}
