extension RecordTransaction {
    /// Somebody's work, kept from others until the transaction ends.
    ///
    /// - Throws: ``Refusal`` `not-permitted` where there is none and the actor may not ask for it either: nobody learns who takes part by trying names. Else
    ///   `submission-unknown`.
    func requireLockedWork(_ key: SittingKey, of email: EmailAddress, for command: CommandName, by actor: Actor) throws -> SubmissionInSitting {
        if let found = try submissions.lock(key, email: email) { return found }
        try requirePermission(for: command, to: actor, on: email, key)
        throw Refusal(.submissionUnknown, ["\(email.text), \(key)"])
    }

    /// Asks before anything of a work is read.
    ///
    /// - Throws: ``Refusal`` `not-permitted`.
    func requirePermission(for command: CommandName, to actor: Actor, on email: EmailAddress, _ key: SittingKey) throws {
        let (cohort, person) = (try cohorts.find(key.cohort), try people.find(email))
        try actor.require(command, on: Subject(cohort: cohort?.id, assessment: key.assessment, person: person?.id))
    }
}
