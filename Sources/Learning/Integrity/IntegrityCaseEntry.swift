/// A case of suspected misconduct as lists tell it.
package struct IntegrityCaseEntry: CaseEntry, Hashable {
    package let integrityCase: IntegrityCase
    package let sitting: SittingKey
    package let subject: Identifier<Person>
    package let person: EmailAddress
    package let code: SubmissionCode
    /// Whether the work's result was released.
    package let isReleased: Bool
    /// Why it was decided so; nil before that.
    package let reason: String?
    /// Marks taken off; nil before anything was decided, and to the person before the release.
    package let deduction: Hundredths?

    package init(
        integrityCase: IntegrityCase,
        sitting: SittingKey,
        subject: Identifier<Person>,
        person: EmailAddress,
        code: SubmissionCode,
        isReleased: Bool,
        reason: String?,
        deduction: Hundredths?
    ) {
        (self.integrityCase, self.sitting, self.subject, self.person) = (integrityCase, sitting, subject, person)
        (self.code, self.isReleased, self.reason, self.deduction) = (code, isReleased, reason, deduction)
    }

    package var uuid: UUIDv7 { integrityCase.id.uuid }
    package var stateName: String { integrityCase.state.rawValue }

    package func seen(as sight: CaseSight) -> IntegrityCaseEntry {
        let isTold = !integrityCase.isOpen && (sight != .own || isReleased)
        return IntegrityCaseEntry(
            integrityCase: integrityCase,
            sitting: sitting,
            subject: subject,
            person: person,
            code: code,
            isReleased: isReleased,
            reason: integrityCase.isOpen ? nil : reason,
            deduction: isTold ? deduction : nil
        )
    }
}
