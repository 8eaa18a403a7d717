/// Says at once what is right and wrong in the answers to a self-check. Nobody else sees them, and nothing is kept.
package struct AnswerSelfCheck: Command {
    package static let name = CommandName.answerSelfCheck

    package let cohort: CohortKey
    package let email: EmailAddress
    package let unit: ContentKey
    /// Of the draw that was shown.
    package let seed: UInt64
    package let responses: [ContentKey: ItemResponse]

    package init(cohort: CohortKey, email: EmailAddress, unit: ContentKey, seed: UInt64, responses: [ContentKey: ItemResponse]) {
        (self.cohort, self.email, self.unit, self.seed, self.responses) = (cohort, email, unit, seed, responses)
    }

    package func perform(in context: CommandContext) async throws -> SelfCheckResult {
        try await context.store.read { [self] transaction in
            let drawn = try transaction.selfCheck(unit, in: cohort, of: email, seed: seed, for: Self.name, by: context.actor)
            let forms = Dictionary(drawn.paper.questions.map { ($0.item.key, QuestionForm($0)) }, uniquingKeysWith: { first, _ in first })
            for (item, response) in responses.sorted(by: { $0.key < $1.key }) {
                guard let form = forms[item] else { throw Refusal(.questionUnknown, [item.text]) }
                try form.require(response, of: item)
            }
            let score = try drawn.paper.score(responses)
            let percent = score.percent ?? .zero
            return SelfCheckResult(items: score.items, percent: percent, feedback: drawn.blueprint.feedback(to: percent))
        }
    }
}
