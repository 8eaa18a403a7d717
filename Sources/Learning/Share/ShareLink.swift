import CanonicalJSON

/// A link by which a holder shows one document to whoever has it, until it ends.
package struct ShareLink: Sendable, Hashable {
    package let id: Identifier<ShareLink>
    package let document: Identifier<Document>
    package let madeAt: Instant
    /// When it shows nothing any more.
    package let endsAt: Instant
    /// When its holder ended it before that.
    package let endedAt: Instant?

    package init(id: Identifier<ShareLink>, document: Identifier<Document>, madeAt: Instant, endsAt: Instant, endedAt: Instant? = nil) {
        (self.id, self.document) = (id, document)
        (self.madeAt, self.endsAt, self.endedAt) = (madeAt, endsAt, endedAt)
    }

    package func isOpen(at now: Instant) -> Bool { endedAt == nil && now < endsAt }

    func payload(_ document: Document) -> JSONValue {
        ["link": .string(id.description), "serial": .string(document.facts.serial.text), "until": .string(endsAt.description)]
    }
}
