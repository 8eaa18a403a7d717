/// The records of the academy, on whichever database they lie.
///
/// Bodies are synchronous: a transaction cannot wait for anything but the database. A body may run more than once (PostgreSQL asks for that when
/// transactions collide), so it draws no identifiers, times or randomness and touches nothing but its transaction.
package protocol RecordStore: Sendable {
    /// Runs the body in one transaction and returns once what it wrote is durable on disk. When the body throws, nothing of it remains.
    func write<Outcome: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome) async throws -> Outcome

    /// Runs the body on one consistent state of the records; the database refuses writes in it.
    func read<Outcome: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome) async throws -> Outcome
}
