/// A task set in place of missed minutes of a module. It counts once it was done, and never for more than the course allows.
package struct MakeUp: Sendable, Hashable {
    package let enrolment: Identifier<Enrolment>
    package let module: ContentKey
    package let minutes: Int
    package let task: String
    /// Nil while it is to be done.
    package let doneAt: Instant?

    package init(enrolment: Identifier<Enrolment>, module: ContentKey, minutes: Int, task: String, doneAt: Instant?) {
        (self.enrolment, self.module, self.minutes) = (enrolment, module, minutes)
        (self.task, self.doneAt) = (task, doneAt)
    }
}
