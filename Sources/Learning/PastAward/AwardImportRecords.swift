package protocol AwardImportRecords {
    func find(_ id: Identifier<AwardImport>) throws -> AwardImport?
    func lock(_ id: Identifier<AwardImport>) throws -> AwardImport?
    /// The newest first.
    func all(atMost count: Int) throws -> [AwardImport]
    /// In the order of their lines; empty once it was decided, when what told of people is gone from it.
    func awards(of id: Identifier<AwardImport>) throws -> [PastAward]
    /// Whether an open proposal has a row for the address in the edition.
    func holds(_ email: EmailAddress, in cohort: Identifier<Cohort>) throws -> Bool
    func proposer(of id: Identifier<AwardImport>) throws -> DocumentSigner?

    /// Keeps the proposal, its rows and who answers for it.
    func insert(_ proposal: AwardImport, _ awards: [PastAward], by actor: Actor) throws
    /// Keeps who agreed; nobody can propose and agree.
    func approve(_ id: Identifier<AwardImport>, by actor: Actor, at instant: Instant) throws
    /// Ties a row to the award that came of it.
    func settle(_ line: Int, of id: Identifier<AwardImport>, as award: Identifier<Award>) throws
    /// Takes what tells of people out of the rows: after a decision it stands in the people's own records, or nowhere.
    func forgetPeople(in id: Identifier<AwardImport>) throws
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    func apply(_ event: AwardImportEvent, to proposal: AwardImport, reason: String?, by act: Act) throws
}

extension AwardImportRecords {
    /// - Throws: ``Refusal`` `award-import-unknown`.
    func requireLocked(_ id: Identifier<AwardImport>) throws -> AwardImport {
        guard let proposal = try lock(id) else { throw Refusal(.awardImportUnknown, [id.description]) }
        return proposal
    }
}
