/// Somebody's seat in a cohort.
package struct Enrolment: Sendable, Hashable {
    package let id: Identifier<Enrolment>
    package let cohort: Identifier<Cohort>
    package let person: Identifier<Person>
    package let state: EnrolmentState

    package init(id: Identifier<Enrolment>, cohort: Identifier<Cohort>, person: Identifier<Person>, state: EnrolmentState) {
        self.id = id
        self.cohort = cohort
        self.person = person
        self.state = state
    }
}
