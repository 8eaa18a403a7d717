/// What ``ShowMarkingWork`` shows. A class, so that it is one word wherever it is passed.
package final class MarkingWork: Sendable {
    package let task: MarkingTask
    package let title: LocalizedText
    package let brief: LocalizedText
    /// Empty where a machine marks.
    package let criteria: [Rubric.Criterion]
    /// Whether the individual part of a group's task has a mark of its own.
    package let hasIndividualPart: Bool
    /// Whether marks can be sent and taken back now.
    package let isMarkingOpen: Bool
    /// Of what the marker wrote so far.
    package let version: EditVersion
    /// Nil as long as there is nothing to talk about.
    package let talk: MarkingTalk?

    package init(_ work: Submission, _ own: MarkingAllocation, _ frame: SittingFrame, author: String?, talk: MarkingTalk?) {
        task = MarkingTask(
            key: frame.sitting.key,
            code: work.code,
            part: own.part,
            state: own.state,
            packet: own.packet,
            words: work.content?.words,
            author: author
        )
        (title, brief) = (frame.assessment.title, frame.assessment.task)
        criteria = frame.assessment.rubric?.criteria ?? []
        hasIndividualPart = frame.assessment.group != nil
        isMarkingOpen = frame.sitting.state == .marking && own.state != .sealed
        version = own.version
        self.talk = talk
    }
}

/// Two marks too far apart, as each of the two markers sees it: both marks are in, and none is blind any more (domain.md 2.4).
package struct MarkingTalk: Sendable, Hashable {
    package let other: Hundredths
    package let otherComments: String
    package let comparison: DoubleMarkingRule.Comparison
    /// What each said since; nil for who said nothing yet.
    package let ownAgreement: MarkingAllocation.Agreement?
    package let otherAgreement: MarkingAllocation.Agreement?

    /// Nil unless both marks count, are sent, and wait for the talk; for a third marker always.
    package init?(_ work: Submission, _ own: MarkingAllocation, _ allocations: [MarkingAllocation], _ frame: SittingFrame) {
        guard work.state == .secondMarked, own.state == .sent, own.part != .third,
            let first = allocations.sent(.first), let second = allocations.sent(.second),
            let other = allocations.counting(own.part == .first ? .second : .first), let packet = other.packet
        else { return nil }
        self.other = packet.score.raw
        otherComments = packet.comments
        comparison = frame.doubleMarking.compare(first: first, second: second)
        (ownAgreement, otherAgreement) = (own.agreement, other.agreement)
    }
}
