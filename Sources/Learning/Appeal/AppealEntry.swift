/// An appeal as lists tell it.
package struct AppealEntry: CaseEntry, Hashable {
    package let appeal: Appeal
    package let cohort: CohortKey
    package let subject: Identifier<Person>
    package let person: EmailAddress
    /// Why it was decided so; nil before that.
    package let reason: String?

    package init(appeal: Appeal, cohort: CohortKey, subject: Identifier<Person>, person: EmailAddress, reason: String?) {
        (self.appeal, self.cohort, self.subject, self.person, self.reason) = (appeal, cohort, subject, person, reason)
    }

    package var uuid: UUIDv7 { appeal.id.uuid }
    package var stateName: String { appeal.state.rawValue }

    package func seen(as sight: CaseSight) -> AppealEntry {
        let isDecided = [.dismissed, .referredBack, .attemptVoided].contains(appeal.state)
        return AppealEntry(appeal: appeal, cohort: cohort, subject: subject, person: person, reason: isDecided ? reason : nil)
    }
}
