import CanonicalJSON

extension RecordTransaction {
    /// The enrolment of the award that a case is about, kept from others until the transaction ends.
    func lockedEnrolment(of revocation: RevocationCase) throws -> (enrolment: Enrolment, cohort: Cohort) {
        guard let found = try enrolments.find(revocation.enrolment), let cohort = try cohorts.find(found.cohort),
            let person = try people.find(found.person)
        else { throw Refusal(.caseUnknown, [revocation.id.description]) }
        return (try lockedEnrolment(of: person.email, in: cohort), cohort)
    }

    /// The documents that stand and fall with somebody's award; letters, and a statement of what was attended, stay true without it.
    func awardDocuments(of enrolment: Enrolment) throws -> [Document] {
        try documents.all(of: enrolment.id).filter { $0.facts.content.claimsAward }
    }

    /// Applies the event to those documents that it can happen to; one that is not sealed yet is given up by what ends the award.
    ///
    /// - Returns: the serials of those it happened to.
    func apply(_ event: DocumentEvent, toAwardDocumentsOf enrolment: Enrolment, reason: String, by act: Act) throws -> [String] {
        var serials: [String] = []
        for document in try awardDocuments(of: enrolment) {
            let isGivenUp = (event == .revoke || event == .annul) && document.state.isInPreparation
            let own = isGivenUp ? DocumentEvent.cancel : event
            guard document.state.next(own) != nil else { continue }
            _ = try documents.apply(own, to: document, reason: reason, at: act.at, by: act.actor)
            serials.append(document.facts.serial.text)
        }
        return serials
    }

    func record(_ act: Act, _ revocation: RevocationCase, of enrolment: Enrolment, _ payload: JSONValue) throws {
        try audit.append(act, to: .revocation(revocation.id), person: enrolment.person, payload: payload)
    }
}
