import CanonicalJSON

/// Hands an incomplete application in again, completed. The first submission's time stays the one that counts.
package struct ResubmitApplication: Command {
    package static let name = CommandName.resubmitApplication

    package let application: Identifier<Application>
    package let content: ApplicationContent
    package let reason: String?
    /// The ``ApplicationContent/version`` that the application had when it was read; nil compares nothing.
    package let ifMatch: String?

    /// - Parameter reason: needed of whoever acts for somebody else.
    package init(_ application: Identifier<Application>, content: ApplicationContent, reason: String? = nil, ifMatch: String? = nil) throws(Refusal) {
        (self.application, self.content, self.reason, self.ifMatch) = (application, content, try Reason.checked(reason), ifMatch)
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: file.subject)
            if file.application.state == .submitted, file.application.content == content { return .unchanged(file.application) }
            try file.application.content.version.require(ifMatch, of: "the application for \(file.cohort.key)")
            let sealed = try act.sealedReason(reason)
            let country = file.application.content.country
            let closing = try ApplicationCall.closing(of: file.cohort, by: zones)
            guard content.country == country || !closing.isPast(at: act.at) else {
                throw Refusal(.countryFixed, [country.code])
            }
            _ = try transaction.apply(.resubmit, to: file, act)
            try transaction.applications.update(content, of: application)
            try transaction.record(act, file, ["reason": sealed, "content": content.json])
            return .changed(try transaction.lockFile(application).application)
        }
    }
}
