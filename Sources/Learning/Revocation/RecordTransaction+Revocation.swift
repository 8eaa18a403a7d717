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

    /// Ends the suspension for an inquiry; what was suspended for another reason stays so.
    ///
    /// - Returns: the serials of the documents that are valid again.
    func liftSuspension(for revocation: RevocationCase, of enrolment: Enrolment, reason: String, by act: Act) throws -> [String] {
        var serials: [String] = []
        for document in try awardDocuments(of: enrolment) where document.state == .suspended {
            guard try suspensions.inForce(of: document.id)?.revocation == revocation.id else { continue }
            serials.append(try change(document, by: .lift, of: enrolment.person, reason: reason, act).facts.serial.text)
        }
        return serials
    }

    /// Ends the documents of an award; one that is not sealed yet is given up.
    ///
    /// - Parameter event: revoke or annul.
    /// - Returns: the serials of those it happened to.
    func end(_ event: DocumentEvent, awardDocumentsOf enrolment: Enrolment, reason: String, by act: Act) throws -> [String] {
        var serials: [String] = []
        for document in try awardDocuments(of: enrolment) {
            let own = document.state.isInPreparation ? DocumentEvent.cancel : event
            guard document.state.next(own) != nil else { continue }
            try change(document, by: own, of: enrolment.person, reason: reason, act)
            serials.append(document.facts.serial.text)
        }
        return serials
    }

    func record(_ act: Act, _ revocation: RevocationCase, of enrolment: Enrolment, _ payload: JSONValue) throws {
        try audit.append(act, to: .revocation(revocation.id), person: enrolment.person, payload: payload)
    }
}
