import CanonicalJSON

/// Puts an accepted seat off to the next edition, before this one begins: once by wish, and as often as need be for what nobody chose (ruling 25). The seat falls
/// free here; ``TakeDeferredPlace`` takes one there.
package struct DeferApplication: Command {
    package static let name = CommandName.deferApplication

    package let application: Identifier<Application>
    package let cause: DeferralCause
    package let reason: String?

    /// - Parameter reason: needed of whoever acts for somebody else.
    package init(_ application: Identifier<Application>, cause: DeferralCause, reason: String? = nil) throws(Refusal) {
        (self.application, self.cause, self.reason) = (application, cause, try Reason.checked(reason))
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let id: Identifier<Deferral> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            guard file.application.state != .deferred else { return .unchanged(file.application) }
            let sealed = try act.sealedReason(reason)
            guard !(try file.cohort.hasStarted(at: act.at, by: zones)) else {
                throw Refusal(.editionStarted, [file.cohort.key.text, file.cohort.startsOn.description])
            }
            let person = file.application.person
            try DeferralRule.check(cause, after: transaction.deferrals.all(of: person, courseOf: file.cohort.id))
            let after = try transaction.apply(.defer, to: file, act)
            try transaction.deferrals.insert(Deferral(id: id, person: person, cohort: file.cohort.id, cause: cause, at: act.at))
            try transaction.record(act, file, ["cause": .string(cause.rawValue), "reason": sealed])
            return .changed(after.application)
        }
    }
}
