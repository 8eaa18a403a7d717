/// A document in a list: whose it is, and of which edition of the course.
package struct DocumentEntry: Sendable, Hashable {
    package let document: Document
    package let person: Person
    package let cohort: CohortKey

    package init(document: Document, person: Person, cohort: CohortKey) { (self.document, self.person, self.cohort) = (document, person, cohort) }
}
