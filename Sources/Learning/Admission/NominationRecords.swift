package protocol NominationRecords {
    func find(_ application: Identifier<Application>) throws -> Nomination?
    /// Ranks that the country's correspondents gave in the edition.
    func ranks(in cohort: Identifier<Cohort>, of country: Country) throws -> Set<Int>
    /// Of those whom a correspondent ranked.
    func ranks(in cohort: Identifier<Cohort>) throws -> [Identifier<Application>: Int]
    func insert(_ nomination: Nomination) throws
}
