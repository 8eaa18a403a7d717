/// What a suspension is to hold.
struct SuspensionWish {
    let id: Identifier<Suspension>
    let ground: SuspensionGround
    let revocation: Identifier<RevocationCase>?
    let enrolment: Enrolment
    let reason: String
    /// Valid ones.
    let documents: [Document]
}

extension RecordTransaction {
    /// Suspends what two people agreed to suspend; each holder is told of each document.
    func suspend(_ wish: SuspensionWish, agreed proposal: JointAct, by zones: any TimeZones, _ act: Act) throws -> Suspension {
        let terms = try terms(of: wish.enrolment)
        let last = try zones.day(of: act.at, in: terms.zone).adding(days: terms.documents.suspensionDays)
        let suspension = Suspension(
            id: wish.id,
            jointAct: proposal.id,
            revocation: wish.revocation,
            ground: wish.ground,
            reason: wish.reason,
            suspendedAt: act.at,
            until: try Deadline(.endOfDay(last), in: terms.zone, by: zones)
        )
        for document in wish.documents { try change(document, by: .suspend, of: wish.enrolment.person, reason: wish.reason, act) }
        try suspensions.insert(suspension, of: wish.documents.map(\.id), by: act.actor)
        return suspension
    }

    /// Tells holders before anything happens, where the ground asks for it.
    func announce(_ wish: SuspensionWish, _ act: Act) throws {
        guard wish.ground.isToldFirst else { return }
        for document in wish.documents { try tell(.suspensionAnnounced, of: document, to: wish.enrolment.person, act) }
    }

    func terms(of enrolment: Enrolment) throws -> CohortTerms {
        guard let cohort = try cohorts.find(enrolment.cohort) else { throw Refusal(.cohortUnknown, [enrolment.cohort.description]) }
        return cohort.terms
    }

    /// A document by its serial, with the suspension that is in force for it.
    ///
    /// - Throws: ``Refusal`` `serial-mistyped`, `document-unknown`, `not-suspended`.
    func lockSuspended(_ serial: String) throws -> (suspension: Suspension, enrolment: Enrolment) {
        let (document, enrolment) = try lockDocument(serial)
        guard let suspension = try suspensions.lockInForce(of: document.id) else { throw Refusal(.notSuspended, [document.facts.serial.text]) }
        return (suspension, enrolment)
    }

    /// Makes the documents of a suspension valid again.
    ///
    /// - Returns: their serials.
    func lift(_ suspension: Suspension, of holder: Identifier<Person>, reason: String, _ act: Act) throws -> [String] {
        let held = try suspensions.suspendedDocuments(of: suspension.id)
        for document in held { try change(document, by: .lift, of: holder, reason: reason, act) }
        return held.map(\.facts.serial.text)
    }
}
