import CanonicalJSON

/// Ends the application of somebody who died. What is known of it is sealed under the person's key (ruling 27).
package struct RecordApplicantDeath: Command {
    package static let name = CommandName.recordApplicantDeath

    package let application: Identifier<Application>
    package let reason: String

    package init(_ application: Identifier<Application>, reason: String) throws(Refusal) {
        (self.application, self.reason) = (application, try Reason.required(reason))
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            guard file.application.state != .deceased else { return .unchanged(file.application) }
            let after = try transaction.end(file, by: .recordDeath, act)
            try transaction.record(act, file, ["reason": .string(reason)])
            return .changed(after.application)
        }
    }
}
