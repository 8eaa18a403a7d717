import CanonicalJSON

/// Hands a draft in. After the closing date only the secretariat can, for a reason: a substitute of the same institution, say (domain.md 2.2).
package struct SubmitApplication: Command {
    package static let name = CommandName.submitApplication

    package let application: Identifier<Application>
    package let reason: String?

    /// - Parameter reason: needed of whoever acts for somebody else.
    package init(_ application: Identifier<Application>, reason: String? = nil) throws(Refusal) {
        (self.application, self.reason) = (application, try Reason.checked(reason))
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: file.subject)
            guard file.application.state != .submitted else { return .unchanged(file.application) }
            let sealed = try act.sealedReason(reason)
            guard file.cohort.state == .published else {
                throw Refusal(.editionNotOpen, saying: [LocalizedText(file.cohort.key.text), file.cohort.state.title])
            }
            let closing = try ApplicationCall.closing(of: file.cohort, by: zones)
            guard !closing.isPast(at: act.at) || sealed != nil && act.actor.grants.first?.role != .trainee else {
                throw Refusal(.callClosed, [file.cohort.key.text, closing.description])
            }
            try transaction.applications.setSubmitted(application, at: act.at)
            _ = try transaction.apply(.submit, to: file, act)
            try transaction.record(act, file, ["reason": sealed, "content": file.application.content.json])
            return .changed(try transaction.lockFile(application).application)
        }
    }
}
