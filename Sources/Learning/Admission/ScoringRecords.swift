package protocol ScoringRecords {
    func find(_ application: Identifier<Application>, by scorer: Identifier<Account>) throws -> Scoring?
    /// All of an edition, for the list; nobody who still scores is shown the others'.
    func all(in cohort: Identifier<Cohort>) throws -> [Identifier<Application>: [Scoring]]
    /// The files before the panel, in the order of the names, each with what this scorer gave and nobody else.
    func files(in cohort: Identifier<Cohort>, for scorer: Identifier<Account>?) throws -> [ScoringFile]
    /// Replaces what the scorer gave before.
    func store(_ scoring: Scoring) throws
}
