package protocol AcademyRecords {
    /// Nil before `academy init`.
    func identity() throws -> AcademyIdentity?
    /// SHA-256 of the root certificate under which this academy seals, in lower-case hexadecimal; nil before `academy init`.
    func rootFingerprint() throws -> String?
    func insert(_ identity: AcademyIdentity, rootFingerprint: String, at instant: Instant) throws
}

extension AcademyRecords {
    /// - Throws: ``Refusal`` `academy-missing`.
    package func requireIdentity() throws -> AcademyIdentity {
        guard let identity = try identity() else { throw Refusal(.academyMissing) }
        return identity
    }
}
