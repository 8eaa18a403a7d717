package protocol DocumentRecords {
    func find(_ id: Identifier<Document>) throws -> Document?
    func find(_ serial: CertificateSerial) throws -> Document?
    /// - Parameter digest: SHA-256 of what the seal covers, which is the same in every form of a document. What lies beside the signature - time-stamp, proof of
    ///   the log, later time-stamps - may be another in a file that somebody put together anew, and is no way around the register.
    func find(digest: [UInt8]) throws -> Document?
    /// The document that shows both on paper; nil as well where the serial is right and the code is not.
    func find(_ serial: CertificateSerial, code: VerificationCode?) throws -> Document?
    func lock(_ serial: CertificateSerial) throws -> Document?
    func lock(_ id: Identifier<Document>) throws -> Document?
    /// Every edition of every kind, in the order in which they were opened.
    func all(of enrolment: Identifier<Enrolment>) throws -> [Document]
    /// Documents of a cohort, in the same order.
    func all(in cohort: Identifier<Cohort>) throws -> [Document]
    /// With whose it is.
    func entry(_ serial: CertificateSerial) throws -> DocumentEntry?
    /// Of a cohort in the order of the ids, from behind one of them.
    func entries(in cohort: Identifier<Cohort>, kind: DocumentKind?, state: DocumentState?, after id: Identifier<Document>?, atMost count: Int) throws
        -> [DocumentEntry]
    /// In any cohort, the newest first.
    func entries(of person: Identifier<Person>) throws -> [DocumentEntry]
    /// In preparation for somebody, in any cohort.
    func inPreparation(for person: Identifier<Person>) throws -> [Document]
    /// Approved in any cohort and not yet sealed, in the order of their identifiers.
    ///
    /// - Parameter id: where to go on behind; nil for the beginning.
    func awaitingSeal(after id: Identifier<Document>?, atMost count: Int) throws -> [Identifier<Document>]
    func countAwaitingSeal() throws -> Int
    /// Every sealed document that is not simply valid.
    func exceptions() throws -> [DocumentStatus]
    /// The newest form: the one archived last, else the file as it was sealed.
    func bytes(_ id: Identifier<Document>) throws -> [UInt8]?
    /// Who fixed the facts; nil while nobody has.
    func preparer(of id: Identifier<Document>) throws -> DocumentSigner?

    func insert(_ document: Document, by actor: Actor) throws
    /// Takes other facts for an edition that is not prepared yet. Serial and numbers stay.
    func redraft(_ id: Identifier<Document>, as facts: DocumentFacts) throws
    /// Keeps who fixed or approved the facts; nobody can do both for one document.
    func sign(_ id: Identifier<Document>, as role: DocumentSigner.Role, by actor: Actor, at instant: Instant) throws
    /// Stores the sealed file beside its facts. Stored bytes are never made again and never change.
    func store(_ sealed: SealedEdition, for id: Identifier<Document>) throws
    /// Applies the event and writes its history row; what the log must say of it waits there from then on.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    func apply(_ event: DocumentEvent, to document: Document, reason: String?, at instant: Instant, by actor: Actor) throws -> Document
    /// Adds to the number of verifications of a day with this answer.
    func count(_ answer: VerificationAnswer, on day: LocalDate, times: Int) throws
}

extension DocumentRecords {
    package func awaitingSeal(atMost count: Int) throws -> [Identifier<Document>] { try awaitingSeal(after: nil, atMost: count) }
}

/// Who answers for a document before it is sealed.
package struct DocumentSigner: Sendable, Hashable {
    package enum Role: String, Sendable, CaseIterable {
        case preparer, approver
    }

    package let account: Identifier<Account>?
    package let name: String

    package init(account: Identifier<Account>?, name: String) { (self.account, self.name) = (account, name) }

    /// By account, and by name however it is written: who acts without an account is known by nothing else.
    package func isSame(as actor: Actor) -> Bool {
        (account != nil && account == actor.account) || Folding.folded(name) == Folding.folded(actor.name)
    }
}

/// What an offline verifier must know of a document that is not simply valid.
package struct DocumentStatus: Sendable, Hashable {
    /// SHA-256 of what the seal covers.
    package let digest: [UInt8]
    package let state: DocumentState
    package let since: Instant

    package init(digest: [UInt8], state: DocumentState, since: Instant) {
        self.digest = digest
        self.state = state
        self.since = since
    }
}

extension [Document] {
    func inPreparation(_ slot: DocumentSlot) -> Document? { first { $0.facts.slot == slot && $0.state.isInPreparation } }
    func current(_ slot: DocumentSlot) -> Document? { first { $0.facts.slot == slot && $0.state.isCurrent } }

    /// Of the next one: those that were given up before anybody saw them do not count.
    func nextEdition(_ slot: DocumentSlot) -> Int64 {
        1 + (filter { $0.facts.slot == slot && $0.state.isSealed }.map(\.facts.edition).max() ?? 0)
    }
}
