package protocol SelectionRecords {
    /// When the list of the edition was agreed; nil before.
    func agreedAt(_ cohort: Identifier<Cohort>) throws -> Instant?
    func insert(_ list: SelectionList) throws
    func list(of cohort: Identifier<Cohort>) throws -> SelectionList?
    /// Those who wait, in the order of the one ranking.
    func waitingList(of cohort: Identifier<Cohort>) throws -> [Application]
    /// What the list says of one application; nil where none does.
    func place(of application: Identifier<Application>) throws -> SelectionPlace?
    /// Everybody on the list.
    func applicants(of cohort: Identifier<Cohort>) throws -> [Identifier<Application>: ApplicationEntry]
}
