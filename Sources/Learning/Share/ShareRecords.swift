package protocol ShareRecords {
    func insert(_ link: ShareLink, secret: Secret) throws
    func find(_ secret: Secret) throws -> ShareLink?
    func lock(_ id: Identifier<ShareLink>) throws -> ShareLink?
    func end(_ id: Identifier<ShareLink>, at instant: Instant) throws
    /// Those that show something now, in the order of making.
    func open(of document: Identifier<Document>, at instant: Instant) throws -> [ShareLink]
    /// The same of every document of a person.
    func open(of person: Identifier<Person>, at instant: Instant) throws -> [ShareLink]
    /// Removes what showed nothing any more before this instant.
    ///
    /// - Returns: how many.
    func dropEnded(before instant: Instant) throws -> Int
    /// Removes every link to a document of a person.
    func erase(_ person: Identifier<Person>) throws
}
