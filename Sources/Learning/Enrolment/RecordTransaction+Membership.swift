extension RecordTransaction {
    /// An enrolment to read, by the names people use. Whoever may not run the command on it learns nothing of what is there.
    ///
    /// - Throws: ``Refusal`` `not-permitted`, `cohort-unknown`, `person-unknown` or `not-enrolled`.
    func requireEnrolment(of email: EmailAddress, in key: CohortKey, for command: CommandName, by actor: Actor) throws -> Enrolment {
        let (cohort, person) = (try cohorts.find(key), try people.find(email))
        try actor.require(command, on: Subject(cohort: cohort?.id, person: person?.id))
        guard let cohort else { throw Refusal(.cohortUnknown, [key.text]) }
        guard let person else { throw Refusal(.personUnknown, [email.text]) }
        guard let enrolment = try enrolments.find(cohort: cohort.id, person: person.id) else { throw Refusal(.notEnrolled, [email.text, key.text]) }
        return enrolment
    }

    /// An edition to read, for those who work on it and for those who are enrolled in it.
    ///
    /// - Throws: ``Refusal`` `not-permitted` or `cohort-unknown`.
    /// - Returns: the enrolment of who reads as its member; nil for who works on it.
    func requireMembership(in key: CohortKey, for command: CommandName, by actor: Actor) throws -> (cohort: Cohort, member: Enrolment?) {
        let known = try cohorts.find(key)
        if let known, !actor.reaches(command, on: Subject(cohort: known.id)), let person = actor.person {
            let own = try enrolments.find(cohort: known.id, person: person)
            try actor.require(command, on: Subject(cohort: known.id, person: own?.person))
            return (known, own)
        }
        try actor.require(command, on: Subject(cohort: known?.id))
        guard let known else { throw Refusal(.cohortUnknown, [key.text]) }
        return (known, nil)
    }
}
