/// What a marker gets to see of a script: nothing from which its author, or the order in which work came in, could be told, unless the assessment is not anonymous
/// (ruling 19, DESIGN records 5).
package struct MarkingTask: Sendable, Hashable {
    package let cohort: CohortKey
    package let assessment: ContentCode
    package let number: Int
    package let code: SubmissionCode
    package let part: MarkingPart
    package let state: MarkingState
    /// What the marker wrote so far.
    package let packet: MarkingAllocation.Packet?
    /// Words of the script; nil for a performance.
    package let words: Int?
    /// Whom examiners watch or hear; nil where marking is anonymous.
    package let author: String?

    package init(
        key: SittingKey,
        code: SubmissionCode,
        part: MarkingPart,
        state: MarkingState,
        packet: MarkingAllocation.Packet?,
        words: Int?,
        author: String?
    ) {
        (cohort, assessment, number) = (key.cohort, key.assessment, key.number)
        (self.code, self.part, self.state, self.packet, self.words, self.author) = (code, part, state, packet, words, author)
    }

    /// The same without its author.
    func anonymous() -> MarkingTask {
        MarkingTask(
            key: SittingKey(cohort, assessment, number: number),
            code: code,
            part: part,
            state: state,
            packet: packet,
            words: words,
            author: nil
        )
    }
}

/// A task as records give it, with what decides whether and how its marker sees it.
package struct AllocatedTask: Sendable {
    package let subject: Subject
    package let courseVersion: Identifier<CourseVersion>
    package let task: MarkingTask

    package init(subject: Subject, courseVersion: Identifier<CourseVersion>, task: MarkingTask) {
        (self.subject, self.courseVersion, self.task) = (subject, courseVersion, task)
    }
}
