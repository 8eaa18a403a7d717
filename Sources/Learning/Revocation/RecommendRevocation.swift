import CanonicalJSON

/// The panel's recommendation to the Governing Board, which is free to decide otherwise.
package struct RecommendRevocation: Command {
    package static let name = CommandName.recommendRevocation

    package let id: Identifier<RevocationCase>
    package let ruling: RevocationCase.Ruling
    package let reason: String

    package init(_ id: Identifier<RevocationCase>, _ ruling: RevocationCase.Ruling, reason: String?) throws(Refusal) {
        (self.id, self.ruling) = (id, ruling)
        self.reason = try Reason.required(reason)
    }

    /// - Returns: whether anything changed; the same recommendation again does not.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name, on: Subject(caseFile: id.uuid))
            let revocation = try transaction.revocations.requireLocked(id)
            if revocation.state == .recommended, revocation.recommendation == ruling { return false }
            try transaction.revocations.setRecommendation(ruling, of: id)
            _ = try transaction.revocations.apply(.recommend, to: revocation, tellBy: nil, reason: reason, by: act)
            let enrolment = try transaction.lockedEnrolment(of: revocation).enrolment
            try transaction.record(act, revocation, of: enrolment, ["recommendation": .string(ruling.rawValue), "reason": .string(reason)])
            return true
        }
    }
}
