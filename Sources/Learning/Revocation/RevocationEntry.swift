/// An inquiry into an award as lists tell it.
package struct RevocationEntry: CaseEntry, Hashable {
    package let revocation: RevocationCase
    package let cohort: CohortKey
    package let subject: Identifier<Person>
    package let person: EmailAddress
    /// What the panel recommends; nil before that, and to the holder before it is decided.
    package let recommendation: RevocationCase.Ruling?
    /// Why it was decided so; nil before that.
    package let reason: String?

    package init(
        revocation: RevocationCase,
        cohort: CohortKey,
        subject: Identifier<Person>,
        person: EmailAddress,
        recommendation: RevocationCase.Ruling?,
        reason: String?
    ) {
        (self.revocation, self.cohort, self.subject, self.person) = (revocation, cohort, subject, person)
        (self.recommendation, self.reason) = (recommendation, reason)
    }

    package var uuid: UUIDv7 { revocation.id.uuid }
    package var stateName: String { revocation.state.rawValue }

    package func seen(as sight: CaseSight) -> RevocationEntry {
        let isDecided = revocation.state.isEnd
        return RevocationEntry(
            revocation: revocation,
            cohort: cohort,
            subject: subject,
            person: person,
            recommendation: sight == .own && !isDecided ? nil : recommendation,
            reason: isDecided ? reason : nil
        )
    }
}
