/// Delivers what is due, of the topics that this process carries: what it has no hands for waits for another. Run by workers of however many processes; each message
/// is in one pair of hands at a time.
package struct DeliverOutbox: Command {
    package static let name = CommandName.deliverOutbox

    package struct Outcome: Sendable, Equatable {
        package var delivered = 0
        package var postponed = 0
        /// Why messages were postponed, for whoever looks after the program.
        package var failures: [String] = []
    }

    private static let leaseSeconds: Int64 = 60

    private let handlers: [OutboxMessage.Topic: any OutboxHandler]

    package init(handlers: [OutboxMessage.Topic: any OutboxHandler]) { self.handlers = handlers }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let holder = "\(try context.random.word())"
        let topics = Set(handlers.keys)
        let messages = try await context.store.write {
            try $0.outbox.take(topics, atMost: 50, holder: holder, seconds: Self.leaseSeconds)
        }
        var outcome = Outcome()
        for message in messages {
            do {
                try await handlers[message.topic]?.deliver(message)
                try await context.store.write { try $0.outbox.complete(message.id, holder: holder) }
                outcome.delivered += 1
            } catch {
                try await context.store.write {
                    try $0.outbox.postpone(message.id, holder: holder, seconds: Self.delay(after: message.attempts))
                }
                outcome.postponed += 1
                outcome.failures.append("\(message.topic.rawValue) \(message.subject): \(error)")
            }
        }
        return outcome
    }

    /// Twice as long after each failure, an hour at most.
    static func delay(after attempts: Int64) -> Int64 {
        min(3600, 2 << min(attempts, 11))
    }
}
