/// A document with whose it is, and of which edition of the course.
///
/// A class, so that it passes as one word, for the reason that ``CohortTerms`` gives.
package final class DocumentEntry: Sendable {
    package let document: Document
    package let person: Person
    package let cohort: CohortKey

    package init(document: Document, person: Person, cohort: CohortKey) { (self.document, self.person, self.cohort) = (document, person, cohort) }
}
