/// What a marker gets to see of a script: nothing from which its author, or the order in which work came in, could be told (ruling 19, DESIGN records 5).
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

    package init(
        key: SittingKey,
        code: SubmissionCode,
        part: MarkingPart,
        state: MarkingState,
        packet: MarkingAllocation.Packet?,
        words: Int?
    ) {
        (cohort, assessment, number) = (key.cohort, key.assessment, key.number)
        (self.code, self.part, self.state, self.packet, self.words) = (code, part, state, packet, words)
    }
}
