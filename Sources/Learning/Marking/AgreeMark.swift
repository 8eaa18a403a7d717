import CanonicalJSON

/// A marker's word after the talk about a script with two marks too far apart. When both markers say the same mark, it stands; both notes are kept.
package struct AgreeMark: Command {
    package static let name = CommandName.agreeMark

    package enum Outcome: Sendable, Equatable {
        case agreed(Hundredths)
        /// The other marker has said nothing yet, or another mark.
        case waiting(other: Hundredths?)
        case unchanged
    }

    package let code: SubmissionCode
    package let mark: Hundredths
    package let note: String

    package init(_ code: SubmissionCode, on mark: Hundredths, note: String) throws(Refusal) {
        guard (Hundredths.zero...Hundredths.hundred).contains(mark) else { throw Refusal(.markOutOfRange, [mark.description]) }
        self.code = code
        self.mark = mark
        self.note = try Reason.required(note)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.submissions.requireLocked(code)
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            var own = try transaction.ownAllocation(found, of: act)
            let agreement = MarkingAllocation.Agreement(mark: mark, note: note)
            if own.agreement == agreement { return .unchanged }
            guard found.submission.state == .secondMarked, own.state == .sent, own.part != .third else {
                throw Refusal(.transitionRefused, [SubmissionState.noun, found.submission.state.rawValue, SubmissionEvent.agree.rawValue])
            }
            own.agreement = agreement
            try transaction.markings.update(own)
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: found.submission.person,
                payload: [
                    "code": .string(code.text), "part": .string(own.part.rawValue), "markHundredths": .integer(Int64(mark.count)),
                    "note": .string(note),
                ]
            )
            let other = try transaction.markings.all(of: found.submission.id).counting(own.part == .first ? .second : .first)?.agreement?.mark
            guard other == mark else { return .waiting(other: other) }
            _ = try transaction.submissions.apply(.agree, to: found.submission, reason: note, by: act)
            return .agreed(mark)
        }
    }
}
