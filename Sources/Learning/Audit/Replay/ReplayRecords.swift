/// What a replay compares: the trail of each enrolment, and the rows that ought to follow from it.
package protocol ReplayRecords {
    /// In the order of their identifiers, after the one named.
    func enrolments(after id: Identifier<Enrolment>?, atMost count: Int) throws -> [StoredEnrolment]
}

/// An enrolment as it is stored, with its trail.
package struct StoredEnrolment: Sendable {
    package let id: Identifier<Enrolment>
    package let courseVersion: Identifier<CourseVersion>
    /// The person was erased: what the trail told of them is gone, and with it what could be replayed.
    package let isErased: Bool
    /// In its order.
    package var trail: [AuditEvent] = []
    package var steps: [ContentCode: [MarkStep]] = [:]
    package var marks: [ContentCode: ComponentMark] = [:]
    package var award: Award?

    package init(id: Identifier<Enrolment>, courseVersion: Identifier<CourseVersion>, isErased: Bool) {
        (self.id, self.courseVersion, self.isErased) = (id, courseVersion, isErased)
    }
}
