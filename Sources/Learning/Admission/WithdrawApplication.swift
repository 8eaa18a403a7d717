import CanonicalJSON

/// Ends an application by the applicant's own wish, at any time before enrolment. A seat it held falls free.
package struct WithdrawApplication: Command {
    package static let name = CommandName.withdrawApplication

    package let application: Identifier<Application>
    package let reason: String?

    /// - Parameter reason: needed of whoever acts for somebody else.
    package init(_ application: Identifier<Application>, reason: String? = nil) throws(Refusal) {
        (self.application, self.reason) = (application, try Reason.checked(reason))
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            guard file.application.state != .withdrawn else { return .unchanged(file.application) }
            let sealed = try act.sealedReason(reason)
            let after = try transaction.end(file, by: .withdraw, act)
            try transaction.record(act, file, ["reason": sealed])
            return .changed(after.application)
        }
    }
}

extension RecordTransaction {
    /// Ends a file otherwise than by an answer: an open offer is void with it.
    func end(_ file: ApplicationFile, by event: ApplicationEvent, _ act: Act) throws -> ApplicationFile {
        let after = try apply(event, to: file, act)
        if file.application.state == .offered {
            try offers.answer(offers.require(file.application.id).id, .void, condition: .none, by: nil, at: act.at)
        }
        return after
    }
}
