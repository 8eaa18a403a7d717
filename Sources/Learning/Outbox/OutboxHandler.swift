/// Carries one kind of message out of the house.
package protocol OutboxHandler: Sendable {
    /// - Throws: when it could not be delivered now; it is tried again later.
    func deliver(_ message: OutboxMessage) async throws
}
