/// One script as its marker works on it: the rubric, what the marker wrote so far, and - once two marks lie too far apart and both are in - what the other says, so
/// that they can talk. Whose script it is, it tells only where the assessment is not anonymous (ruling 19).
package struct ShowMarkingWork: Command {
    package static let name = CommandName.showMarkingWork

    package let code: SubmissionCode

    package init(_ code: SubmissionCode) { self.code = code }

    /// - Throws: ``Refusal`` `not-permitted` also for a code that nothing has; `not-your-script` for another marker's.
    package func perform(in context: CommandContext) async throws -> MarkingWork {
        try await context.store.read { [code, actor = context.actor] transaction in
            guard let found = try transaction.submissions.find(code) else {
                try actor.require(Self.name)
                throw Refusal(.submissionUnknown, [code.text])
            }
            try actor.require(Self.name, on: found.sitting.subject)
            let allocations = try transaction.markings.all(of: found.submission.id)
            let mine = allocations.filter { $0.marker == actor.account }
            guard actor.account != nil, let own = mine.first(where: { $0.state != .sealed }) ?? mine.last else {
                throw Refusal(.notYourScript, [code.text])
            }
            let frame = try transaction.frame(of: found.sitting)
            let isNamed = !frame.assessment.flags.isAnonymous
            let author = try isNamed ? transaction.people.find(found.submission.person)?.name.latin : nil
            return MarkingWork(found.submission, own, frame, author: author, talk: MarkingTalk(found.submission, own, allocations, frame))
        }
    }
}
