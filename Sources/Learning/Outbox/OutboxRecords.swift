package protocol OutboxRecords {
    /// Nothing is posted to somebody who died.
    func post(_ message: OutboxMessage, at instant: Instant) throws

    /// Removes every message to somebody that was not delivered yet.
    /// - Returns: how many there were.
    func drop(to person: Identifier<Person>) throws -> Int

    /// Takes messages on these topics that are due and under nobody's lease, oldest first; `seconds` later, by the database's clock, they are free for others again.
    func take(_ topics: Set<OutboxMessage.Topic>, atMost count: Int, holder: String, seconds: Int64) throws -> [OutboxMessage]

    /// Removes a delivered message, if `holder` still has its lease.
    func complete(_ id: Identifier<OutboxMessage>, holder: String) throws

    /// Gives a message back, to be tried again after `seconds`.
    func postpone(_ id: Identifier<OutboxMessage>, holder: String, seconds: Int64) throws

    func pendingCount() throws -> Int
}

extension OutboxRecords {
    /// As ``take(_:atMost:holder:seconds:)``, whatever the topic.
    package func take(atMost count: Int, holder: String, seconds: Int64) throws -> [OutboxMessage] {
        try take(Set(OutboxMessage.Topic.allCases), atMost: count, holder: holder, seconds: seconds)
    }
}
