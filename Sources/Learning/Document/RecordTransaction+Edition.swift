import CanonicalJSON

/// An edition that somebody is to have, as it would be stated today.
struct EditionWish {
    let enrolment: Enrolment
    let id: Identifier<Document>
    let facts: DocumentFacts
    /// Of the same kind, and not sealed.
    let pending: Document?
    /// The valid edition in whose place this one is to come.
    let replaces: Identifier<Document>?
    let isNameConfirmed: Bool
    let badge: BadgeDraw
}

extension RecordTransaction {
    /// Takes an edition as far as it can go: opened as eligible, its name confirmed where the holder has done so before, then prepared; a kind that needs no second
    /// person is approved with that. One that was prepared and states something else by now - a corrected name, a revised mark, another signatory - is given up,
    /// and another one with numbers of its own opened in its place: nobody has seen it.
    ///
    /// - Parameter payload: what the audit trail tells beside the facts.
    /// - Returns: the edition, and whether anything was written.
    func prepare(_ wish: EditionWish, _ act: Act, payload: [String: JSONValue]) throws -> (document: Document, isChanged: Bool) {
        var document: Document
        var facts = wish.facts
        var given: CertificateSerial?
        if let pending = wish.pending {
            let isDraft = pending.state == .eligible || pending.state == .nameConfirmed
            let waits = pending.state == .eligible && !wish.isNameConfirmed
            if pending.facts.statesSame(as: facts), !isDraft || waits { return (pending, false) }
            if isDraft, pending.facts.holder == facts.holder {
                let draft = pending.facts
                facts = facts.with { ($0.serial, $0.code, $0.credentialID) = (draft.serial, draft.code, draft.credentialID) }
                try documents.redraft(pending.id, as: facts)
                document = pending.restating(facts)
            } else {
                _ = try documents.apply(.cancel, to: pending, reason: "prepared anew", at: act.at, by: act.actor)
                given = pending.facts.serial
                document = try open(wish, act)
            }
        } else {
            document = try open(wish, act)
        }
        if wish.isNameConfirmed { document = try fix(document, wish.badge, act) }
        try audit.append(
            act,
            to: .document(document.id),
            person: wish.enrolment.person,
            payload: .members(
                ["facts": document.facts.json, "state": .string(document.state.rawValue), "givenUp": given.map { .string($0.text) }].merging(payload)
                { $1 }
            )
        )
        return (document, true)
    }

    private func open(_ wish: EditionWish, _ act: Act) throws -> Document {
        let document = Document(
            id: wish.id,
            enrolment: wish.enrolment.id,
            replaces: wish.replaces,
            facts: wish.facts,
            state: .eligible,
            stateSince: act.at
        )
        try documents.insert(document, by: act.actor)
        return document
    }

    private func fix(_ draft: Document, _ draw: BadgeDraw, _ act: Act) throws -> Document {
        var document = try badged(draft, draw)
        let provesAward = document.facts.kind.provesAward
        if document.state == .eligible {
            let reason = provesAward ? nil : "name on record"
            document = try documents.apply(.confirmName, to: document, reason: reason, at: act.at, by: act.actor)
        }
        document = try documents.apply(.prepare, to: document, reason: nil, at: act.at, by: act.actor)
        try documents.sign(document.id, as: .preparer, by: act.actor, at: act.at)
        if !provesAward { document = try documents.apply(.approve, to: document, reason: "needs no second person", at: act.at, by: act.actor) }
        return document
    }

    /// With the numbers of its badge among the facts, where it is to carry one.
    private func badged(_ draft: Document, _ draw: BadgeDraw) throws -> Document {
        guard draft.facts.kind == .certificate else { return draft }
        let place = try statusEntries.assign(draw.places, to: draft.id)
        let facts = draft.facts.with { $0.badge = BadgeNumbers(holder: draw.holder, status: place) }
        try documents.redraft(draft.id, as: facts)
        return draft.restating(facts)
    }
}

extension Document {
    func restating(_ facts: DocumentFacts) -> Document {
        Document(id: id, enrolment: enrolment, replaces: replaces, facts: facts, state: state, stateSince: stateSince)
    }
}
