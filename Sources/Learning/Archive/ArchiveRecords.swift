/// The archived forms of documents, and when the next is due.
package protocol ArchiveRecords {
    /// Documents that count or may count again, and whose proof of time ends before this instant; the first to end first.
    func due(before instant: Instant, atMost count: Int) throws -> [Identifier<Document>]
    func countDue(before instant: Instant) throws -> Int
    /// Keeps until when the proof of time in a document's newest form can be checked.
    func setTerm(_ end: Instant, of document: Identifier<Document>) throws
    /// Nil where a document has no proof of time.
    func term(of document: Identifier<Document>) throws -> Instant?
    /// How many archived forms a document has.
    func count(of document: Identifier<Document>) throws -> Int
    /// Kept for ever, as all forms; a number that is there already is refused by the schema.
    func store(_ form: ArchivedForm, of document: Identifier<Document>) throws
}
