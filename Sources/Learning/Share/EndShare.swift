/// Ends a link to a document, from its next use on.
package struct EndShare: Command {
    package static let name = CommandName.endShare

    /// Of the document, as printed, however it is typed.
    package let serial: String
    package let link: Identifier<ShareLink>

    package init(serial: String, link: Identifier<ShareLink>) { (self.serial, self.link) = (serial, link) }

    /// - Returns: false when there is no such link, or no longer.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [serial, link] transaction in
            let entry = try transaction.requireDocument(serial, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: Subject(person: entry.person.id))
            guard let found = try transaction.shares.lock(link), found.document == entry.document.id, found.isOpen(at: act.at) else { return false }
            try transaction.shares.end(link, at: act.at)
            try transaction.audit.append(act, to: .document(found.document), person: entry.person.id, payload: found.payload(entry.document))
            return true
        }
    }
}
