import CanonicalJSON

/// Prepares a new edition of a valid document: after an error by the academy, a change of name on papers, a mark revised after release (domain.md 2.5). It has a
/// serial of its own and states what the records say today; the old edition stays valid until the new one is issued, and is superseded in that moment. The new one
/// prints "re-issued on" and nothing of the old one (ruling 7). A file that was only lost is handed out again, not issued again.
package struct ReissueDocument: Command {
    package static let name = CommandName.reissueDocument

    package enum Outcome: Sendable, Equatable {
        case prepared(Document)
        /// Opened, now or before, and waits for its holder to confirm the name.
        case awaitingName(Document)
        /// A new edition that states the same is in preparation already.
        case unchanged(Document)
    }

    package let serial: String
    package let reason: String
    /// Nil for the one of the edition before.
    package let signatory: Signatory?

    package init(serial: String, reason: String, signatory: Signatory? = nil) throws(Refusal) {
        (self.serial, self.signatory) = (serial, signatory)
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let draw = try context.editionDraw()
        return try await context.store.write { [self] transaction in
            let act = try draw.stamp.act(Self.name)
            try transaction.sealing.requireOpen()
            let (old, enrolment) = try transaction.lockDocument(serial)
            guard old.state == .issued else { throw Refusal(.documentNotValid, [old.facts.serial.text, old.state.rawValue]) }
            let wish = try wish(old, enrolment, draw, act, context.zones, in: transaction)
            let payload: [String: JSONValue] = ["replaces": .string(old.facts.serial.text), "reason": .string(reason)]
            let (document, isChanged) = try transaction.prepare(wish, act, payload: payload)
            if document.state == .eligible { return .awaitingName(document) }
            return isChanged ? .prepared(document) : .unchanged(document)
        }
    }

    private func wish(
        _ old: Document,
        _ enrolment: Enrolment,
        _ draw: EditionDraw,
        _ act: Act,
        _ zones: any TimeZones,
        in transaction: any RecordTransaction
    ) throws -> EditionWish {
        guard let cohort = try transaction.cohorts.find(enrolment.cohort), let holder = try transaction.people.find(enrolment.person) else {
            throw Refusal(.documentUnknown, [old.facts.serial.text])
        }
        let desk = try DocumentDesk(cohort, at: act.at, zones: zones, in: transaction)
        let source = try DocumentSource(enrolment, in: transaction)
        let content: DocumentContent? =
            if case .letter(let letter) = old.facts.content {
                source.letter(LetterRequest(again: letter), for: holder.name, at: desk)
            } else {
                source.content(old.facts.kind, desk.course)
            }
        guard let content else { throw Refusal(.documentNotEarned, [holder.email.text, old.facts.title.english]) }
        let existing = try transaction.documents.all(of: enrolment.id)
        return EditionWish(
            enrolment: enrolment,
            id: draw.id,
            facts: desk.facts(
                content,
                for: holder.name,
                signedBy: signatory ?? old.facts.signatory,
                edition: existing.nextEdition(content.slot),
                draw
            ),
            pending: existing.inPreparation(content.slot),
            replaces: old.id,
            isNameConfirmed: try !old.facts.kind.provesAward || transaction.people.confirmedName(of: holder.id) == holder.name,
            badge: draw.badge
        )
    }
}
