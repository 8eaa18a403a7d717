import CanonicalJSON

/// Sends the mark for a script: points by the rubric, whose sum is the raw mark, and comments. What comes for a script that was given to somebody else is kept and
/// counts for nothing (ruling 21).
package struct SendMark: Command {
    package static let name = CommandName.sendMark

    package enum Outcome: Sendable, Equatable {
        case sent(Hundredths)
        /// The second of two marks: their average stands, or the markers talk.
        case compared(DoubleMarkingRule.Comparison)
        /// The third mark: which of the marks stands.
        case decided(DoubleMarkingRule.ThirdMark)
        case keptUncounted
        case unchanged
    }

    package let code: SubmissionCode
    package let packet: MarkPacket
    /// The version of the draft that this one takes the place of; nil compares nothing.
    package let version: String?

    package init(_ code: SubmissionCode, _ packet: MarkPacket, version: String? = nil) {
        (self.code, self.packet, self.version) = (code, packet, version)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.submissions.requireLocked(code)
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            var allocation = try transaction.ownAllocation(found, of: act)
            let frame = try transaction.frame(of: found.sitting)
            let packet = try packet.checked(by: frame.assessment)
            if allocation.state == .sent && allocation.packet == packet { return .unchanged }
            try allocation.version.require(version, of: code)
            let isLate = allocation.state == .sealed
            if isLate {
                try transaction.markings.keepLate(packet, of: allocation.id, at: act.at)
            } else {
                guard found.sitting.state == .marking else { throw Refusal(.markingClosed, [found.sitting.key.description]) }
                allocation.packet = packet
                try transaction.markings.update(allocation)
                allocation = try transaction.markings.apply(.send, to: allocation, by: act)
            }
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: found.submission.person,
                payload: .object(
                    packet.facts.merging([
                        "code": .string(code.text), "part": .string(allocation.part.rawValue), "counts": .boolean(!isLate),
                    ]) { fact, _ in fact }
                )
            )
            if isLate { return .keptUncounted }
            let outcome = try transaction.advance(found.submission, with: allocation, frame, by: act)
            return outcome
        }
    }
}

extension RecordTransaction {
    /// Moves a script on by the marks that are in, whichever of its markers was first.
    fileprivate func advance(_ submission: Submission, with allocation: MarkingAllocation, _ frame: SittingFrame, by act: Act) throws
        -> SendMark.Outcome
    {
        let allocations = try markings.all(of: submission.id)
        let raw = allocation.packet?.score.raw ?? .zero
        if allocation.part == .third {
            _ = try submissions.apply(.markThird, to: submission, by: act)
            guard let first = allocations.sent(.first), let second = allocations.sent(.second) else { return .sent(raw) }
            return .decided(frame.doubleMarking.settle(first: first, second: second, third: raw))
        }
        guard let first = allocations.sent(.first), let second = allocations.sent(.second) else {
            _ = try submissions.apply(.markFirst, to: submission, by: act)
            return .sent(raw)
        }
        let marked = try submissions.apply(.markSecond, to: submission, by: act)
        let comparison = frame.doubleMarking.compare(first: first, second: second)
        if case .average = comparison { _ = try submissions.apply(.agree, to: marked, by: act) }
        return .compared(comparison)
    }
}
