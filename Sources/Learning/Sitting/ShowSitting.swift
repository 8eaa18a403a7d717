/// One sitting as those who prepare, mark or watch over it need it: its task, its dates, how much work there is, and what was amended. Whose work, it does not say.
package struct ShowSitting: Command {
    package static let name = CommandName.showSitting

    package let key: SittingKey

    package init(_ key: SittingKey) { self.key = key }

    package func perform(in context: CommandContext) async throws -> SittingFile {
        try await context.store.read { [key, actor = context.actor] transaction in
            try actor.require(Self.name, on: Subject(cohort: transaction.cohorts.find(key.cohort)?.id, assessment: key.assessment))
            let frame = try transaction.frame(of: transaction.sittings.require(key))
            let works = try transaction.submissions.all(in: frame.sitting.id)
            return SittingFile(
                frame: frame,
                entered: works.count,
                handedIn: works.count { $0.submittedAt != nil },
                isOwnBrief: frame.sitting.author != nil && frame.sitting.author == actor.account,
                amendments: try transaction.sittings.amendments(of: frame.sitting.id)
            )
        }
    }
}

/// What ``ShowSitting`` shows. A class, so that it is one word wherever it is passed.
package final class SittingFile: Sendable {
    package let sitting: Sitting
    package let title: LocalizedText
    package let task: LocalizedText
    package let form: AssessmentForm
    package let marking: Marking
    package let isAnonymous: Bool
    /// Empty where a machine marks.
    package let criteria: [Rubric.Criterion]
    /// People who have a page in it.
    package let entered: Int
    /// Works that came in, late ones too.
    package let handedIn: Int
    /// Whether whoever asks wrote the brief, and so does not review it.
    package let isOwnBrief: Bool
    package let amendments: [SittingAmendment]

    package init(frame: SittingFrame, entered: Int, handedIn: Int, isOwnBrief: Bool, amendments: [SittingAmendment]) {
        (sitting, title, task) = (frame.sitting, frame.assessment.title, frame.assessment.task)
        (form, marking, isAnonymous) = (frame.assessment.form, frame.assessment.marking, frame.assessment.flags.isAnonymous)
        criteria = frame.assessment.rubric?.criteria ?? []
        (self.entered, self.handedIn, self.isOwnBrief, self.amendments) = (entered, handedIn, isOwnBrief, amendments)
    }
}
