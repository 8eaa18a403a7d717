extension RecordTransaction {
    /// A cohort by its key, for a command that reads much of it before it begins: nobody makes the academy do that who may not, or learns which editions there are.
    ///
    /// - Throws: ``Refusal`` `not-permitted`, then `cohort-unknown`.
    func permitted(_ key: CohortKey, for command: CommandName, by actor: Actor) throws -> Identifier<Cohort> {
        let known = try cohorts.find(key)
        try actor.require(command, on: Subject(cohort: known?.id))
        return try cohorts.require(key).id
    }
}
