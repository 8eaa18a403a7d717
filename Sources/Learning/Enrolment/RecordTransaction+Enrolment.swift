extension RecordTransaction {
    /// An enrolment by the names people use, kept from others until the transaction ends. Whoever may not run the command on it learns nothing of what is there: not
    /// even that there is no such enrolment.
    ///
    /// - Throws: ``Refusal`` `not-permitted`, `cohort-unknown`, `person-unknown` or `not-enrolled`.
    func lockEnrolment(of email: EmailAddress, in cohort: CohortKey, for command: CommandName, by actor: Actor) throws -> EnrolmentInCohort {
        if let found = try enrolments.lock(cohort: cohort, email: email) {
            try actor.require(command, on: Subject(cohort: found.enrolment.cohort, person: found.enrolment.person))
            return found
        }
        let (known, person) = (try cohorts.find(cohort), try people.find(email))
        try actor.require(command, on: Subject(cohort: known?.id, person: person?.id))
        guard known != nil else { throw Refusal(.cohortUnknown, [cohort.text]) }
        guard person != nil else { throw Refusal(.personUnknown, [email.text]) }
        throw Refusal(.notEnrolled, [email.text, cohort.text])
    }
}
