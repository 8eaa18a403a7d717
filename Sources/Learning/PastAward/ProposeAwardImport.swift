import CanonicalJSON

/// Proposes to take over past awards (ruling 8): a list in which every row can become an award, or is one already. One row that cannot keeps all of it from being
/// proposed, and each is told with its reasons. The same list again proposes nothing twice.
package struct ProposeAwardImport: Command {
    package static let name = CommandName.proposeAwardImport

    package struct Outcome: Sendable, Equatable {
        /// One for each row, in the order of the file.
        package let verdicts: [PastAwardVerdict]
        /// Nil where nothing was proposed: a row was refused, none is new, or it was only to be looked at.
        package let proposal: Identifier<AwardImport>?

        package var refused: [PastAwardVerdict] { verdicts.filter { !$0.reasons.isEmpty } }
        package var new: [PastAwardVerdict] { verdicts.filter(\.isNew) }
    }

    package let awards: [PastAward]
    package let label: String
    /// Only judges the rows.
    package let isRehearsal: Bool

    /// - Throws: ``Refusal`` `award-list-rejected` for a list with problems of its own.
    package init(_ list: PastAwardList, label: String, isRehearsal: Bool = false) throws(Refusal) {
        guard list.problems.isEmpty else { throw Refusal(.awardListRejected, ["\(Set(list.problems.map(\.line)).count)"]) }
        guard let label = try Reason.checked(label), label.count <= 200 else {
            throw Refusal(
                invalid: LocalizedText(english: "the name of the list", french: "le nom de la liste"),
                LocalizedText(english: "it has at most 200 characters", french: "il a 200 caractères au plus")
            )
        }
        (awards, self.label, self.isRehearsal) = (list.awards, label, isRehearsal)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let id: Identifier<AwardImport> = try context.identifier()
        if isRehearsal {
            return try await context.store.read { [self] transaction in
                try context.actor.require(Self.name)
                return Outcome(verdicts: try transaction.judge(awards, isProposal: true, today: stamp.at.utcDate), proposal: nil)
            }
        }
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            // In one order, so that two proposals for the same editions wait for one another.
            for edition in Set(awards.map(\.edition)).sorted(by: { $0.text < $1.text }) { _ = try transaction.cohorts.lock(edition) }
            let verdicts = try transaction.judge(awards, isProposal: true, today: act.at.utcDate)
            let new = verdicts.filter(\.isNew).map(\.award)
            guard verdicts.allSatisfy(\.reasons.isEmpty), !new.isEmpty else { return Outcome(verdicts: verdicts, proposal: nil) }
            let proposal = AwardImport(id: id, label: label, state: .proposed, proposedAt: act.at, awards: new.count)
            try transaction.awardImports.insert(proposal, new, by: act.actor)
            try transaction.audit.append(act, to: .awardImport(id), person: nil, payload: payload(new))
            return Outcome(verdicts: verdicts, proposal: id)
        }
    }

    /// Nothing that tells of a person: there is no key yet to keep it under. What becomes of the rows is told in the entries of the awards.
    private func payload(_ new: [PastAward]) -> JSONValue {
        [
            "label": .string(label),
            "awards": .array(
                new.map { award in
                    [
                        "line": .integer(Int64(award.line)), "edition": .string(award.edition.text),
                        "awardedOn": .string(award.awardedOn.description), "source": .string(award.source),
                    ]
                }
            ),
        ]
    }
}
