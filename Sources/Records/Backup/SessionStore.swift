/// What backup and restore need of a store: a session of their own, on one state of the records or in one transaction that is never run again.
///
/// What a body returns passes through asynchronous generic calls: keep it one word.
protocol SessionStore: Sendable {
    func snapshot<Outcome: Sendable>(_ body: @Sendable @escaping (any SQLSession) throws -> Outcome) async throws -> Outcome
    func once<Outcome: Sendable>(_ body: @Sendable @escaping (any SQLSession) throws -> Outcome) async throws -> Outcome
}
