package protocol PersonRecords {
    func find(_ email: EmailAddress) throws -> Person?
    func find(_ id: Identifier<Person>) throws -> Person?
    /// - Parameter key: 32 random bytes that encrypt what the audit trail tells of the person, and are destroyed to erase it.
    func insert(_ person: Person, key: [UInt8], at instant: Instant) throws
    /// - Returns: whether it was not known before.
    func recordDeath(of person: Identifier<Person>, at instant: Instant) throws -> Bool
    /// Keeps the former name as history.
    func update(_ person: Person, at instant: Instant) throws
}

extension PersonRecords {
    /// - Throws: ``Refusal`` `person-unknown`.
    package func require(_ email: EmailAddress) throws -> Person {
        guard let person = try find(email) else { throw Refusal(.personUnknown, [email.text]) }
        return person
    }
}
