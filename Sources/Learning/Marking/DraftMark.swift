import CanonicalJSON

/// Keeps what a marker has written on a script so far, complete or not; nobody else sees it.
package struct DraftMark: Command {
    package static let name = CommandName.draftMark

    package let code: SubmissionCode
    package let packet: MarkPacket
    /// The version of the draft that this one takes the place of; nil compares nothing.
    package let version: String?

    package init(_ code: SubmissionCode, _ packet: MarkPacket, version: String? = nil) {
        (self.code, self.packet, self.version) = (code, packet, version)
    }

    /// - Returns: whether anything changed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.submissions.requireLocked(code)
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            var allocation = try transaction.ownAllocation(found, of: act)
            let packet = try packet.drafted(by: transaction.frame(of: found.sitting).assessment)
            if allocation.packet == packet { return false }
            try allocation.version.require(version, of: code)
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

extension MarkingAllocation {
    /// Of what its marker wrote so far, and whether it was sent.
    package var version: EditVersion {
        EditVersion(of: ["state": .string(state.rawValue), "packet": packet.map { .object($0.facts) } ?? .null])
    }
}
