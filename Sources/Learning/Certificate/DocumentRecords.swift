package protocol DocumentRecords {
    func find(_ id: Identifier<Document>) throws -> Document?
    func find(_ serial: CertificateSerial) throws -> Document?
    /// - Parameter digest: SHA-256 of the whole file.
    func find(digest: [UInt8]) throws -> Document?
    func lock(_ serial: CertificateSerial) throws -> Document?
    func lock(_ id: Identifier<Document>) throws -> Document?
    /// The enrolment's document that is prepared, issued or suspended, if there is one.
    func current(_ enrolment: Identifier<Enrolment>) throws -> Document?
    /// Documents of a cohort, in the order in which they were prepared.
    func all(in cohort: Identifier<Cohort>) throws -> [Document]
    /// Prepared in any cohort and not yet sealed.
    func awaitingSeal(atMost count: Int) throws -> [Identifier<Document>]
    /// Every sealed document that is not simply valid.
    func exceptions() throws -> [DocumentStatus]
    func bytes(_ id: Identifier<Document>) throws -> [UInt8]?

    func insert(_ document: Document, by actor: Actor) throws
    /// Stores the sealed file beside its facts. Stored bytes are never made again and never change.
    func store(_ sealed: SealedCertificate, for id: Identifier<Document>) throws
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    func apply(_ event: DocumentEvent, to document: Document, reason: String?, at instant: Instant, by actor: Actor) throws -> Document
    /// Adds to the number of verifications of a day with this answer.
    func count(_ answer: VerificationAnswer, on day: LocalDate, times: Int) throws
}

/// What an offline verifier must know of a document that is not simply valid.
package struct DocumentStatus: Sendable, Hashable {
    /// SHA-256 of the sealed file.
    package let digest: [UInt8]
    package let state: DocumentState
    package let since: Instant

    package init(digest: [UInt8], state: DocumentState, since: Instant) {
        self.digest = digest
        self.state = state
        self.since = since
    }
}
