import CanonicalJSON

/// Puts a new proof of time around a sealed document, so that its seal can be checked after the certificates in it have ended (credentials.md 1.4). The archived
/// form is made outside any transaction, and counts once it is registered; of two at once one is kept.
package struct ArchiveDocument: Command {
    package static let name = CommandName.archiveDocument

    /// How long before the proof of time ends a new one is made: a year, so that no failure of a season is the end of it.
    package static let reserve: Int64 = 365 * 86_400

    package enum Outcome: Sendable, Equatable {
        case archived(number: Int)
        /// Not sealed, or withdrawn, or its proof of time holds for longer than was asked.
        case notDue
    }

    private let document: Identifier<Document>
    private let archiver: any DocumentArchiver
    private let reserve: Int64

    /// - Parameter reserve: seconds that the present proof of time must hold for, else a new one is made.
    package init(_ document: Identifier<Document>, archiver: any DocumentArchiver, reserve: Int64 = reserve) {
        self.document = document
        self.archiver = archiver
        self.reserve = reserve
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        try context.actor.require(Self.name)
        let stamp = try context.stamp()
        let messageID: Identifier<OutboxMessage> = try context.identifier()
        let newest = try await context.store.read { transaction -> (bytes: [UInt8], count: Int)? in
            guard try isDue(in: transaction, at: stamp.at), let bytes = try transaction.documents.bytes(document) else { return nil }
            return (bytes, try transaction.archives.count(of: document))
        }
        guard let newest else { return .notDue }
        let form = try await archiver.archive(newest.bytes, at: stamp.at)
        guard form.number == newest.count + 1 else { throw IssuingRefused("the archived form counts \(form.number), not \(newest.count + 1)") }
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            guard let current = try transaction.documents.lock(document) else { throw Refusal(.documentUnknown, [document.description]) }
            guard try isDue(in: transaction, at: stamp.at), try transaction.archives.count(of: document) == newest.count else { return .notDue }
            try transaction.archives.store(form, of: document)
            try transaction.archives.setTerm(form.holdsUntil, of: document)
            try transaction.outbox.post(OutboxMessage(id: messageID, topic: .publishDocument, subject: document.uuid), at: stamp.at)
            try transaction.audit.append(
                act,
                to: .document(document),
                person: try transaction.enrolments.find(current.enrolment)?.person,
                payload: .members([
                    "serial": .string(current.facts.serial.text), "sha256": .string(hexadecimal(form.digest)), "form": .integer(Int64(form.number)),
                    "holdsUntil": .string("\(form.holdsUntil)"),
                ])
            )
            return .archived(number: form.number)
        }
    }

    private func isDue(in transaction: any RecordTransaction, at now: Instant) throws -> Bool {
        guard let state = try transaction.documents.find(document)?.state, state.isCurrent else { return false }
        return try transaction.archives.term(of: document).map { $0 < now.adding(seconds: reserve) } ?? false
    }
}
