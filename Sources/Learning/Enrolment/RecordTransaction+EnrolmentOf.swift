extension RecordTransaction {
    /// - Throws: ``Refusal`` `person-unknown` or `not-enrolled`.
    func enrolment(of email: EmailAddress, in cohort: Cohort) throws -> Enrolment {
        guard let enrolment = try enrolments.find(cohort: cohort.id, person: people.require(email).id) else {
            throw Refusal(.notEnrolled, [email.text, cohort.key.text])
        }
        return enrolment
    }

    /// As ``enrolment(of:in:)``, and nobody else changes the enrolment or its marks until the transaction ends.
    func lockedEnrolment(of email: EmailAddress, in cohort: Cohort) throws -> Enrolment {
        guard let found = try enrolments.lock(cohort: cohort.key, email: email) else { return try enrolment(of: email, in: cohort) }
        return found.enrolment
    }
}
