import Learning

/// Prepares one kind of document for a cohort, with the confirmations of names that a registrar has on paper.
struct PrepareRun {
    let prepare: PrepareDocuments
    /// What shows that the holders confirmed their names; nil where they have done so themselves.
    let namesConfirmed: String?

    func run(in context: CommandContext) async throws -> PrepareDocuments.Outcome {
        let first = try await prepare.run(in: context)
        guard let namesConfirmed, !first.awaitingName.isEmpty else { return first }
        for person in first.awaitingName {
            _ = try await ConfirmName(email: person.email, shown: person.name, evidence: namesConfirmed).run(in: context)
        }
        var outcome = try await prepare.run(in: context)
        outcome.prepared = first.prepared + outcome.prepared
        return outcome
    }
}
