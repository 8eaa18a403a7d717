package import CanonicalJSON

/// The audit trail as it is stored.
package protocol AuditRecords {
    /// Chains a new entry to the aggregate's last one.
    ///
    /// - Parameters:
    ///   - act: its command, time and actor go into the entry.
    ///   - person: whose key encrypts the payload; nil for a payload that tells of nobody.
    ///   - payload: what happened, in full. Facts about a person belong here and nowhere else in the entry.
    func append(_ act: Act, to aggregate: Aggregate, person: Identifier<Person>?, payload: JSONValue) throws

    /// Links entries that no link holds yet into the academy's chain.
    /// - Returns: how many were linked.
    func seal(atMost count: Int) throws -> Int

    /// What was done by way of a session or token, in its order.
    func acts(through entrance: UUIDv7, atMost count: Int) throws -> [AuditedAct]

    /// The last link, or ``AuditLink/beginning``.
    func head() throws -> AuditLink

    /// Entries beyond a position of the academy's chain, in its order.
    func sealed(after position: Int64, atMost count: Int) throws -> [SealedEntry]

    /// When the last act of all was done; nil in an empty trail.
    func lastAct() throws -> Instant?

    /// Recomputes the chains from stored fields, page by page in the order of aggregates, and reports everything that does not hold.
    func verify(after cursor: AuditCursor?, atMost count: Int) throws -> AuditPage

    /// Recomputes the academy's chain from `link` on.
    func verifyLinks(after link: AuditLink, atMost count: Int) throws -> AuditLinkPage
}

/// An act as the trail tells it to whoever looks for acts, without what was in it.
package struct AuditedAct: Sendable, Equatable {
    package let at: Instant
    package let actor: String
    package let command: String
    package let aggregateKind: String
    package let aggregateID: UUIDv7

    package init(at: Instant, actor: String, command: String, aggregateKind: String, aggregateID: UUIDv7) {
        (self.at, self.actor, self.command, self.aggregateKind, self.aggregateID) = (at, actor, command, aggregateKind, aggregateID)
    }
}

/// Where a walk through all entries stands: entries are visited by aggregate, then by sequence.
package struct AuditCursor: Sendable, Equatable {
    package let aggregateKind: String
    package let aggregateID: UUIDv7
    package let sequence: Int64
    package let hash: [UInt8]

    package init(aggregateKind: String, aggregateID: UUIDv7, sequence: Int64, hash: [UInt8]) {
        self.aggregateKind = aggregateKind
        self.aggregateID = aggregateID
        self.sequence = sequence
        self.hash = hash
    }
}

package struct AuditPage: Sendable, Equatable {
    package let examined: Int
    /// Entries whose payload was destroyed with its person's key; their chain still holds.
    package let erased: Int
    package let unsealed: Int
    package let findings: [AuditFinding]
    /// Nil at the end.
    package let next: AuditCursor?

    package init(examined: Int, erased: Int, unsealed: Int, findings: [AuditFinding], next: AuditCursor?) {
        self.examined = examined
        self.erased = erased
        self.unsealed = unsealed
        self.findings = findings
        self.next = next
    }
}

package struct AuditLinkPage: Sendable, Equatable {
    package let findings: [AuditFinding]
    package let last: AuditLink
    package let isEnd: Bool

    package init(findings: [AuditFinding], last: AuditLink, isEnd: Bool) {
        self.findings = findings
        self.last = last
        self.isEnd = isEnd
    }
}
