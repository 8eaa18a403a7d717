package protocol SuspensionRecords {
    func find(_ id: Identifier<Suspension>) throws -> Suspension?
    func lock(_ id: Identifier<Suspension>) throws -> Suspension?
    /// The one that is in force for a document, kept from others until the transaction ends.
    func lockInForce(of document: Identifier<Document>) throws -> Suspension?
    func inForce(of document: Identifier<Document>) throws -> Suspension?
    /// Its documents that are suspended still, in the order of their identifiers.
    func suspendedDocuments(of id: Identifier<Suspension>) throws -> [Document]
    /// Those in force whose term is over, the longest first.
    func overdue(at now: Instant, atMost count: Int) throws -> [Identifier<Suspension>]
    /// Those in force, in the order in which they end.
    func entries(atMost count: Int) throws -> [SuspensionEntry]

    func insert(_ suspension: Suspension, of documents: [Identifier<Document>], by actor: Actor) throws
    /// Applies the event and writes its history row.
    ///
    /// - Parameter until: the new term's end with a renewal, and with nothing else.
    /// - Throws: ``Refusal`` `transition-refused`.
    func apply(_ event: SuspensionEvent, to suspension: Suspension, until: Deadline?, reason: String?, by act: Act) throws
}
