/// One act on the records: authorise, read, decide, write, in one transaction. Pages, API, command line and workers all go through commands; there is no
/// second way in.
package protocol Command: Sendable {
    associatedtype Outcome: Sendable

    /// What the table of authority knows the command by.
    static var name: CommandName { get }

    /// Called with an actor whose authority has been checked.
    ///
    /// - Throws: ``Refusal`` when a rule forbids the act; nothing has then changed.
    func perform(in context: CommandContext) async throws -> Outcome
}

extension Command {
    /// The only entry: checks authority first, then performs.
    package func run(in context: CommandContext) async throws -> Outcome {
        guard Authority.permits(context.actor.role, Self.name) else {
            throw Refusal(.notPermitted, [Self.name.rawValue, context.actor.role.rawValue])
        }
        return try await perform(in: context)
    }
}
