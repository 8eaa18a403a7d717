import CanonicalJSON

/// One of the panel has an interest in an application: points given before no longer count, and none can be given.
package struct DeclareScoringConflict: Command {
    package static let name = CommandName.declareScoringConflict

    package enum Outcome: Sendable, Hashable {
        case declared(Scoring)
        case unchanged(Scoring)
    }

    package let application: Identifier<Application>
    package let reason: String

    package init(_ application: Identifier<Application>, reason: String) throws(Refusal) {
        (self.application, self.reason) = (application, try Reason.required(reason))
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: Subject(cohort: file.cohort.id))
            guard let scorer = act.actor.account else { throw Refusal(.accountNeeded) }
            if let before = try transaction.scorings.find(application, by: scorer), before.total == nil { return .unchanged(before) }
            try transaction.enterSelection(file, act)
            let scoring = Scoring(application: application, scorer: scorer, verdict: .conflict(reason: reason), at: act.at)
            try transaction.scorings.store(scoring)
            try transaction.record(act, file, ["conflict": .string(reason)])
            return .declared(scoring)
        }
    }
}
