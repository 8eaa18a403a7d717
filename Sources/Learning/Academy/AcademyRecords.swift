package protocol AcademyRecords {
    /// Nil before `academy init`.
    func identity() throws -> AcademyIdentity?
    func insert(_ identity: AcademyIdentity, at instant: Instant) throws
}

extension AcademyRecords {
    /// - Throws: ``Refusal`` `academy-missing`.
    package func requireIdentity() throws -> AcademyIdentity {
        guard let identity = try identity() else { throw Refusal(.academyMissing) }
        return identity
    }
}
