import CanonicalJSON

/// Keeps what a marker has written on a script so far; nobody else sees it.
package struct DraftMark: Command {
    package static let name = CommandName.draftMark

    package let code: SubmissionCode
    package let packet: MarkPacket

    package init(_ code: SubmissionCode, _ packet: MarkPacket) { (self.code, self.packet) = (code, packet) }

    /// - Returns: whether anything changed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.submissions.requireLocked(code)
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            var allocation = try transaction.ownAllocation(found, of: act)
            let packet = try packet.checked(by: transaction.frame(of: found.sitting).assessment)
            if allocation.packet == packet { return false }
            allocation.packet = packet
            try transaction.markings.update(allocation)
            if allocation.state != .drafted { _ = try transaction.markings.apply(.draft, to: allocation, by: act) }
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: found.submission.person,
                payload: .object(packet.facts.merging(["code": .string(code.text)]) { fact, _ in fact })
            )
            return true
        }
    }
}
