import CanonicalJSON

/// What one of the panel gives an application, criterion by criterion; it can be changed until the list is agreed. Nothing is shown of what the others gave.
package struct RecordScore: Command {
    package static let name = CommandName.recordScore

    package enum Outcome: Sendable, Hashable {
        case recorded(Scoring)
        case unchanged(Scoring)
    }

    package let application: Identifier<Application>
    package let points: [ContentKey: Int]

    package init(_ application: Identifier<Application>, points: [ContentKey: Int]) { (self.application, self.points) = (application, points) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: Subject(cohort: file.cohort.id))
            guard let scorer = act.actor.account else { throw Refusal(.accountNeeded) }
            try act.refuseOwn(file)
            try ScoringRule.check(points, criteria: file.cohort.terms.admission.criteria)
            let before = try transaction.scorings.find(application, by: scorer)
            if let before, before.verdict == .points(points) { return .unchanged(before) }
            if let before, before.total == nil { throw Refusal(.conflictDeclared) }
            try transaction.enterSelection(file, act)
            let scoring = Scoring(application: application, scorer: scorer, verdict: .points(points), at: act.at)
            try transaction.scorings.store(scoring)
            let given = Dictionary(uniqueKeysWithValues: points.map { ($0.key.text, JSONValue.number($0.value)) })
            try transaction.record(act, file, ["points": .object(given)])
            return .recorded(scoring)
        }
    }
}

extension RecordTransaction {
    /// With the first look of the panel a nominated file is in selection.
    ///
    /// - Throws: ``Refusal`` `transition-refused` for a file that is not before the panel.
    func enterSelection(_ file: ApplicationFile, _ act: Act) throws {
        if file.application.state != .inSelection { _ = try apply(.enterSelection, to: file, act) }
    }
}
