/// A request for revision as lists tell it.
package struct RevisionEntry: CaseEntry, Hashable {
    package let revision: Revision
    package let cohort: CohortKey
    package let subject: Identifier<Person>
    /// Nil to its reviser, who decides on a script and not on a person.
    package let person: EmailAddress?
    /// Of the script whose mark is questioned; nil where the mark was recorded without one.
    package let code: SubmissionCode?
    /// Nil until one is assigned, and to everybody but the office.
    package let reviser: EmailAddress?
    /// Why it was decided so; nil before that.
    package let reason: String?

    package init(
        revision: Revision,
        cohort: CohortKey,
        subject: Identifier<Person>,
        person: EmailAddress?,
        code: SubmissionCode?,
        reviser: EmailAddress?,
        reason: String?
    ) {
        (self.revision, self.cohort, self.subject, self.person) = (revision, cohort, subject, person)
        (self.code, self.reviser, self.reason) = (code, reviser, reason)
    }

    package var uuid: UUIDv7 { revision.id.uuid }
    package var stateName: String { revision.state.rawValue }

    package func seen(as sight: CaseSight) -> RevisionEntry {
        RevisionEntry(
            revision: revision,
            cohort: cohort,
            subject: subject,
            person: sight == .assigned ? nil : person,
            code: code,
            reviser: sight == .office ? reviser : nil,
            reason: [.upheld, .revised].contains(revision.state) ? reason : nil
        )
    }
}
