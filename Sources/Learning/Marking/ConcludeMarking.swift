import CanonicalJSON

/// Ends the marking of a run that no moderator samples - machine-marked, marked twice, or marked anew by order - and sends it to the board. Every mark becomes
/// provisional with its steps; who handed in nothing gets a zero.
package struct ConcludeMarking: Command {
    package static let name = CommandName.concludeMarking

    package let key: SittingKey

    package init(_ key: SittingKey) { self.key = key }

    /// - Returns: how many marks were settled.
    package func perform(in context: CommandContext) async throws -> Int {
        let stamp = try context.stamp()
        let draws = try await MarkDraw.forSitting(key, in: context)
        return try await context.store.write { [self] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            if sitting.state == .board { return 0 }
            let frame = try transaction.frame(of: sitting)
            if frame.assessment.marking == .moderatedSample, try transaction.partsNeeded(frame) == [.first] {
                throw Refusal(.moderationNeeded, [key.description])
            }
            if sitting.state == .closed, frame.assessment.marking == .machine {
                _ = try transaction.sittings.apply(.startMarking, to: sitting, by: act)
            }
            let marking = try transaction.sittings.require(key)
            let settled = try transaction.settleAll(frame, draws, as: Self.name)
            _ = try transaction.sittings.apply(.sendToBoard, to: marking, by: act)
            try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json(["settled": .integer(Int64(settled))]))
            return settled
        }
    }
}
