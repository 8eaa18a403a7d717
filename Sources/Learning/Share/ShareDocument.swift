/// Makes a link by which whoever has it sees a document of one's own. Its secret is told once.
package struct ShareDocument: Command {
    package static let name = CommandName.shareDocument
    package static let mostAtOnce = 20
    /// For how long a link may last.
    package static let longest = 1...365

    /// As printed, however it is typed.
    package let serial: String
    package let days: Int

    /// - Throws: ``Refusal`` `invalid-input` for a time that is not offered.
    package init(serial: String, days: Int) throws(Refusal) {
        let range = Self.longest
        guard range.contains(days) else {
            throw Refusal(
                invalid: LocalizedText(english: "the days", french: "les jours"),
                LocalizedText(english: "from \(range.lowerBound) to \(range.upperBound)", french: "de \(range.lowerBound) à \(range.upperBound)")
            )
        }
        (self.serial, self.days) = (serial, days)
    }

    /// A class, so that it is one word wherever it is handed on.
    package final class Outcome: Sendable {
        package let link: ShareLink
        /// Told once.
        package let secret: Secret

        init(link: ShareLink, secret: Secret) { (self.link, self.secret) = (link, secret) }
    }

    /// - Throws: ``Refusal`` `document-not-sealed`, `too-many-shares`.
    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<ShareLink> = try context.identifier()
        let (stamp, secret) = (try context.stamp(), try Secret.draw(.share, from: context.random))
        return try await context.store.write { [serial, days] transaction in
            let entry = try transaction.requireDocument(serial, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: Subject(person: entry.person.id))
            guard let document = try transaction.documents.lock(entry.document.id), document.state.isSealed else {
                throw Refusal(.documentNotSealed, saying: [LocalizedText(entry.document.facts.serial.text), entry.document.state.title])
            }
            guard try transaction.shares.open(of: document.id, at: act.at).count < Self.mostAtOnce else {
                throw Refusal(.tooManyShares, ["\(Self.mostAtOnce)"])
            }
            let link = ShareLink(id: id, document: document.id, madeAt: act.at, endsAt: act.at.adding(seconds: Int64(days) * 86_400))
            try transaction.shares.insert(link, secret: secret)
            try transaction.audit.append(act, to: .document(document.id), person: entry.person.id, payload: link.payload(document))
            return Outcome(link: link, secret: secret)
        }
    }
}
