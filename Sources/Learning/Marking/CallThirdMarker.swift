/// Gives a script to a third marker when two marks are too far apart and the talk led to no agreement (ruling 18).
package struct CallThirdMarker: Command {
    package static let name = CommandName.callThirdMarker

    package let code: SubmissionCode
    package let marker: EmailAddress

    package init(for code: SubmissionCode, _ marker: EmailAddress) { (self.code, self.marker) = (code, marker) }

    /// - Returns: whether anything changed; who was called stays called.
    package func perform(in context: CommandContext) async throws -> Bool {
        let id: Identifier<MarkingAllocation> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.submissions.requireLocked(code)
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            let facts = try transaction.appointed(marker, to: found.sitting, at: act.at)
            if let called = try transaction.markings.all(of: found.submission.id).counting(.third) {
                guard called.marker == facts.account else { throw Refusal(.thirdMarkerCalled, [code.text]) }
                return false
            }
            guard found.submission.state == .secondMarked else {
                throw Refusal(.transitionRefused, [SubmissionState.noun, found.submission.state.rawValue, SubmissionEvent.markThird.rawValue])
            }
            try transaction.requireNoConflict(facts, on: found, as: .third)
            let allocation = AllocationRule.Allocation(submission: found.submission.id, code: code, part: .third, marker: facts.account)
            try transaction.allocate(allocation, id: id, sitting: found.sitting, by: act)
            return true
        }
    }
}
