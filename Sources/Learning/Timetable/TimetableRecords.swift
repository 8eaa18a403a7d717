package protocol TimetableRecords {
    /// In the order of time, without those that were cancelled.
    func all(in cohort: Identifier<Cohort>) throws -> [TimetabledSession]
    /// Finds by the names people use, and keeps others from changing the session and its register until the transaction ends.
    func lock(_ key: ContentKey, in cohort: CohortKey) throws -> TimetabledSession?
    /// Those of a cohort that the register has an entry for.
    func recorded(in cohort: Identifier<Cohort>) throws -> Set<Identifier<TimetabledSession>>
    func insert(_ session: TimetabledSession, at instant: Instant) throws
    func update(_ session: TimetabledSession) throws
    func cancel(_ id: Identifier<TimetabledSession>, at instant: Instant) throws
}

extension TimetableRecords {
    /// - Throws: ``Refusal`` `session-unknown`.
    func requireLocked(_ key: ContentKey, in cohort: CohortKey) throws -> TimetabledSession {
        guard let session = try lock(key, in: cohort) else { throw Refusal(.sessionUnknown, [key.text, cohort.text]) }
        return session
    }
}
