/// Draws questions for oneself on a unit: other ones each time, or the same ones again by their seed.
package struct ShowSelfCheck: Command {
    package static let name = CommandName.showSelfCheck

    package let cohort: CohortKey
    package let email: EmailAddress
    package let unit: ContentKey
    package let seed: UInt64?

    package init(cohort: CohortKey, email: EmailAddress, unit: ContentKey, seed: UInt64? = nil) {
        (self.cohort, self.email, self.unit, self.seed) = (cohort, email, unit, seed)
    }

    package func perform(in context: CommandContext) async throws -> SelfCheck {
        let seed = try seed ?? context.random.word()
        return try await context.store.read { [self] transaction in
            let drawn = try transaction.selfCheck(unit, in: cohort, of: email, seed: seed, for: Self.name, by: context.actor)
            let sections = drawn.paper.sections.map { section in
                let questions = section.questions.map { PresentedQuestion($0.item, QuestionForm($0)) }
                return SelfCheck.Section(title: section.title, questions: questions)
            }
            return SelfCheck(unit: unit, seed: seed, sections: sections)
        }
    }
}
