import CanonicalJSON

/// Prepares a letter for one person (ruling 3). A valid letter for the same purpose is replaced when this one is issued.
package struct PrepareLetter: Command {
    package static let name = CommandName.prepareLetter

    package enum Outcome: Sendable, Equatable {
        case prepared(Document)
        /// One that states the same waits to be sealed.
        case unchanged(Document)
    }

    package let cohort: CohortKey
    package let person: EmailAddress
    package let request: LetterRequest
    package let signatory: Signatory

    package init(cohort: CohortKey, person: EmailAddress, _ request: LetterRequest, signatory: Signatory) {
        (self.cohort, self.person, self.request, self.signatory) = (cohort, person, request, signatory)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let draw = try context.editionDraw()
        return try await context.store.write { [self] transaction in
            let known = try transaction.cohorts.find(cohort)
            let act = try draw.stamp.act(Self.name, on: Subject(cohort: known?.id))
            let cohort = try transaction.cohorts.requireLocked(self.cohort)
            let holder = try transaction.people.require(person)
            let enrolment = try transaction.lockedEnrolment(of: person, in: cohort)
            let desk = try DocumentDesk(cohort, at: act.at, zones: context.zones, in: transaction)
            guard let content = try DocumentSource(enrolment, in: transaction).letter(request, for: holder.name, at: desk) else {
                throw Refusal(.documentNotEarned, [person.text, request.purpose.subject.english])
            }
            let existing = try transaction.documents.all(of: enrolment.id)
            let wish = EditionWish(
                enrolment: enrolment,
                id: draw.id,
                facts: desk.facts(content, for: holder.name, signedBy: signatory, edition: existing.nextEdition(content.slot), draw),
                pending: existing.inPreparation(content.slot),
                replaces: existing.current(content.slot)?.id,
                isNameConfirmed: true,
                badge: draw.badge
            )
            let (document, isChanged) = try transaction.prepare(wish, act, payload: [:])
            return isChanged ? .prepared(document) : .unchanged(document)
        }
    }
}
