extension DueWork {
    /// Runs the command, in a transaction of its own.
    ///
    /// - Returns: how many people or works it touched; nil where nothing was to be done any more, because somebody else had done it.
    func perform(in context: CommandContext) async throws -> Int? {
        switch self {
        case .openSitting(let key): try await open(key, in: context)
        case .closeSitting(let key, let state):
            switch try await CloseSitting(key).run(in: context) {
            case let outcome where outcome.state == state && outcome.submitted + outcome.missing == 0: nil
            case let outcome: outcome.submitted + outcome.missing
            }
        case .archiveSitting(let key): try await ArchiveSitting(key).run(in: context) ? 0 : nil
        case .settleAttempt(let id): try await SubmitDueAttempts.settle(id, in: context) ? 1 : nil
        case .lapseOffer(let id): try await LapseOffers.lapse(id, in: context) ? 1 : nil
        case .lapseNomination(let id): try await LapseNominations.lapse(id, in: context) ? 1 : nil
        case .advanceCohort(let key, let event):
            switch try await AdvanceCohort(key, event).run(in: context) {
            case .advanced: 0
            case .unchanged: nil
            }
        case .closeWaitingList(let key): Self.touched(try await CloseWaitingList(cohort: key).run(in: context))
        case .promote(let key): Self.touched(try await PromoteFromWaitingList(cohort: key).run(in: context).count)
        case .timeOut(let key): Self.touched(try await TimeOutEnrolments(cohort: key).run(in: context).count)
        case .endSuspension(let id): try await EndSuspensions.end(id, in: context)
        case .dropExpiredAccess: Self.touched(try await DropExpiredAccess().run(in: context))
        }
    }

    private static func touched(_ count: Int) -> Int? { count == 0 ? nil : count }

    /// A later sitting is for those for whom it was opened, and waits for the first of them.
    private func open(_ key: SittingKey, in context: CommandContext) async throws -> Int? {
        var entrants: [EmailAddress]?
        if key.number > 1 {
            let called = try await context.store.read { try $0.resits.entrants(of: $0.sittings.require(key)) }
            guard !called.isEmpty else { return nil }
            entrants = called
        }
        let outcome = try await OpenSitting(key, entrants: entrants).run(in: context)
        return outcome.isNewlyOpen ? outcome.entered : Self.touched(outcome.entered)
    }
}
