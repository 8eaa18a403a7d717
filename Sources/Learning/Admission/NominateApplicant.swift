import CanonicalJSON

/// The correspondent's endorsement, with a rank within the country. Late is better than never, until the list is agreed (ruling 24).
package struct NominateApplicant: Command {
    package static let name = CommandName.nominateApplicant

    package let application: Identifier<Application>
    package let rank: Int

    /// - Parameter rank: from 1, the first choice; each is given once in a country and edition.
    package init(_ application: Identifier<Application>, rank: Int) { (self.application, self.rank) = (application, rank) }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            try act.refuseOwn(file)
            if let nomination = try transaction.nominations.find(application), nomination.rank == rank { return .unchanged(file.application) }
            try transaction.requireOpenList(file.cohort)
            let taken = try transaction.nominations.ranks(in: file.cohort.id, of: file.application.content.country)
            if let obstacle = NominationRule.obstacle(to: rank, taken: taken, terms: file.cohort.terms.admission) { throw obstacle.refusal }
            let after = try transaction.apply(.endorse, to: file, act)
            let nomination = Nomination(file.application, by: .correspondent, decision: .endorsed(rank: rank), act: act)
            try transaction.nominations.insert(nomination)
            try transaction.record(act, file, ["rank": .number(rank), "isLate": .boolean(nomination.isLate)])
            return .changed(after.application)
        }
    }
}

extension RecordTransaction {
    /// - Throws: ``Refusal`` `list-agreed`.
    func requireOpenList(_ cohort: Cohort) throws {
        if try selections.agreedAt(cohort.id) != nil { throw Refusal(.listAgreed, [cohort.key.text]) }
    }
}
