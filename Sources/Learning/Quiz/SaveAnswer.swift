import CanonicalJSON

/// Keeps one answer of an attempt as it is given. Sent again it changes nothing; an older one never takes the place of a newer one, in whatever order they arrive.
package struct SaveAnswer: Command {
    package static let name = CommandName.saveAnswer

    package enum Outcome: Sendable, Equatable {
        case saved(at: Instant)
        /// This very answer was acknowledged before.
        case unchanged(savedAt: Instant)
        /// Another one with this number or a higher one stands, from a second window or by a shorter way; nothing was changed.
        case superseded(by: Int64)
    }

    package let attempt: Identifier<Attempt>
    package let item: ContentKey
    package let sequence: Int64
    /// Nil takes the answer back.
    package let response: ItemResponse?

    /// - Throws: ``Refusal`` `invalid-input` for a number that is none of ``SavedAnswer/sequences``.
    package init(_ attempt: Identifier<Attempt>, _ item: ContentKey, sequence: Int64, _ response: ItemResponse?) throws(Refusal) {
        guard SavedAnswer.sequences.contains(sequence) else {
            throw Refusal(
                invalid: LocalizedText(english: "the number \(sequence)", french: "le numéro \(sequence)"),
                LocalizedText(english: "answers are counted from 1 upwards", french: "les réponses se comptent à partir de 1")
            )
        }
        (self.attempt, self.item, self.sequence, self.response) = (attempt, item, sequence, response)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            guard let place = try transaction.attempts.lockPlace(attempt, item) else { throw Refusal(.attemptUnknown, [attempt.description]) }
            let act = try stamp.act(Self.name, on: place.subject)
            guard let form = place.form else { throw Refusal(.questionUnknown, [item.text]) }
            if let former = place.answer, former.sequence >= sequence {
                guard former.sequence == sequence, former.response == response else { return .superseded(by: former.sequence) }
                return .unchanged(savedAt: former.savedAt)
            }
            guard place.state.takesAnswers else { throw Refusal(.attemptClosed, saying: [place.state.title]) }
            guard act.at < place.term.closesAt else { throw Refusal(.attemptClosed, saying: [AttemptState.overdue.title]) }
            if let response { try form.require(response, of: item) }
            try transaction.attempts.save(SavedAnswer(sequence: sequence, response: response, savedAt: act.at), to: item, of: attempt)
            try transaction.audit.append(
                act,
                to: .attempt(attempt),
                person: place.person,
                payload: ["item": .string(item.text), "sequence": .integer(sequence), "response": response?.json ?? .null]
            )
            return .saved(at: act.at)
        }
    }
}
