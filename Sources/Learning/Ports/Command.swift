/// One act on the records: authorise, read, decide, write, in one transaction. Pages, API, command line and workers all go through commands; there is no
/// second way in.
package protocol Command: Sendable {
    associatedtype Outcome: Sendable

    /// What the table of authority knows the command by.
    static var name: CommandName { get }

    /// Called with an actor one of whose roles may run the command. Whether that role reaches what the command touches, the command asks itself, in its
    /// transaction, by ``AuditStamp/act(_:on:)``; without the answer no audit entry can be written.
    ///
    /// - Throws: ``Refusal`` when a rule forbids the act; nothing has then changed.
    func perform(in context: CommandContext) async throws -> Outcome
}

extension Command {
    /// The only entry: turns away whom no role admits, then performs.
    package func run(in context: CommandContext) async throws -> Outcome {
        guard context.actor.mayEverRun(Self.name) else { throw Refusal(.notPermitted, [Self.name.rawValue]) }
        return try await perform(in: context)
    }
}
