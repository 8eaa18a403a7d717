import CanonicalJSON

/// Gives a script to another marker in one act: what the first has written is sealed, and what still comes from there counts for nothing (ruling 21).
package struct ReallocateMarking: Command {
    package static let name = CommandName.reallocateMarking

    package let code: SubmissionCode
    package let part: MarkingPart
    package let marker: EmailAddress
    package let reason: String

    package init(_ code: SubmissionCode, _ part: MarkingPart, to marker: EmailAddress, reason: String) throws(Refusal) {
        (self.code, self.part, self.marker) = (code, part, marker)
        self.reason = try Reason.required(reason)
    }

    /// - Returns: whether anything changed; who has the script already keeps it.
    package func perform(in context: CommandContext) async throws -> Bool {
        let id: Identifier<MarkingAllocation> = try context.identifier()
        let stamps = (seal: try context.stamp(), allocate: try context.stamp())
        return try await context.store.write { [self] transaction in
            let found = try transaction.submissions.requireLocked(code)
            let act = try stamps.seal.act(Self.name, on: found.sitting.subject)
            guard let held = try transaction.markings.all(of: found.submission.id).counting(part) else {
                throw Refusal(.markingUnknown, [code.text, part.rawValue])
            }
            let facts = try transaction.appointed(marker, to: found.sitting, at: act.at)
            if held.marker == facts.account { return false }
            try transaction.requireNoConflict(facts, on: found, as: part)
            _ = try transaction.markings.apply(.seal, to: held, reason: reason, by: act)
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: nil,
                payload: [
                    "code": .string(code.text), "part": .string(part.rawValue), "sealed": .string(held.marker.description), "reason": .string(reason),
                ]
            )
            let allocation = AllocationRule.Allocation(submission: found.submission.id, code: code, part: part, marker: facts.account)
            try transaction.allocate(allocation, id: id, sitting: found.sitting, by: stamps.allocate.act(Self.name, on: found.sitting.subject))
            return true
        }
    }
}

extension RecordTransaction {
    /// - Throws: ``Refusal`` `marker-missing` for one who has a conflict on this script.
    func requireNoConflict(_ marker: MarkerFacts, on found: SubmissionInSitting, as part: MarkingPart) throws {
        guard let script = try markings.scripts(in: found.sitting.id).first(where: { $0.submission == found.submission.id }),
            MarkerConflict.all(of: marker, on: script, as: part).isEmpty
        else { throw Refusal(.markerMissing, [found.sitting.key.description, found.submission.code.text]) }
    }
}
