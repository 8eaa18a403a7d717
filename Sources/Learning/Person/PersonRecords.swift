package protocol PersonRecords {
    func find(_ email: EmailAddress) throws -> Person?
    func find(_ id: Identifier<Person>) throws -> Person?
    /// In the order of the names, from behind one of them; who was erased is not among them.
    func page(foldedPrefix: String, country: Country?, after id: Identifier<Person>?, atMost count: Int) throws -> [Person]
    /// Everybody whose name is written so in Latin letters, case and accents left out.
    func named(_ latin: String) throws -> [Person]
    /// - Parameter key: 32 random bytes that encrypt what the audit trail tells of the person, and are destroyed to erase it.
    func insert(_ person: Person, key: [UInt8], at instant: Instant) throws
    /// - Returns: whether it was not known before.
    func recordDeath(of person: Identifier<Person>, at instant: Instant) throws -> Bool
    func isDeceased(_ id: Identifier<Person>) throws -> Bool
    /// Keeps the former name as history; the person's account bears it no longer.
    func update(_ person: Person, at instant: Instant) throws
    /// Keeps the person's name as the one that documents may print.
    func confirmName(_ person: Person, at instant: Instant, by actor: Actor) throws
    /// As it was last confirmed; the person may be called otherwise by now.
    func confirmedName(of id: Identifier<Person>) throws -> PersonName?
    /// Of everybody in a cohort.
    func confirmedNames(in cohort: Identifier<Cohort>) throws -> [Identifier<Person>: PersonName]

    /// Everybody who was erased, in the order of their identifiers.
    func erasures() throws -> [ErasureMark]
    func isErased(_ id: Identifier<Person>) throws -> Bool
    /// Whether there is an award or a document, of which name and dates stay provable for good.
    func holdsCoreRecord(_ id: Identifier<Person>) throws -> Bool
    /// Destroys the person's key, what it encrypted and everything by which they came in, and puts pseudonyms in the place of addresses and, unless it is part of the core record, of the name.
    func erase(_ id: Identifier<Person>, keepingName: Bool, reason: String, at instant: Instant, by actor: Actor) throws
}

extension PersonRecords {
    /// - Throws: ``Refusal`` `person-unknown`.
    package func require(_ email: EmailAddress) throws -> Person {
        guard let person = try find(email) else { throw Refusal(.personUnknown, [email.text]) }
        return person
    }
}
