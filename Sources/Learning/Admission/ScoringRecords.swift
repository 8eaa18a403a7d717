package protocol ScoringRecords {
    func find(_ application: Identifier<Application>, by scorer: Identifier<Account>) throws -> Scoring?
    /// All of an edition, for the list; nobody who still scores is shown the others'.
    func all(in cohort: Identifier<Cohort>) throws -> [Identifier<Application>: [Scoring]]
    /// Replaces what the scorer gave before.
    func store(_ scoring: Scoring) throws
}
