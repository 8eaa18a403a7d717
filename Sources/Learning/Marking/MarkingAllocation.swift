/// One marker's part in marking one script: given out, drafted, sent.
package struct MarkingAllocation: Sendable, Hashable {
    /// What a marker gave and wrote.
    package struct Packet: Sendable, Hashable {
        package let score: RubricScore
        /// Of the individual part of a group's task, out of 100; nil for any other task.
        package let individual: Hundredths?
        package let comments: String

        package init(score: RubricScore, individual: Hundredths?, comments: String) {
            (self.score, self.individual, self.comments) = (score, individual, comments)
        }
    }

    /// What a marker says after the talk; both notes are kept.
    package struct Agreement: Sendable, Hashable {
        package let mark: Hundredths
        package let note: String

        package init(mark: Hundredths, note: String) { (self.mark, self.note) = (mark, note) }
    }

    package let id: Identifier<MarkingAllocation>
    package let submission: Identifier<Submission>
    package let marker: Identifier<Account>
    package let part: MarkingPart
    package var state: MarkingState
    package var packet: Packet?
    package var agreement: Agreement?

    package init(
        id: Identifier<MarkingAllocation>,
        submission: Identifier<Submission>,
        marker: Identifier<Account>,
        part: MarkingPart,
        state: MarkingState = .initial,
        packet: Packet? = nil,
        agreement: Agreement? = nil
    ) {
        (self.id, self.submission, self.marker, self.part) = (id, submission, marker, part)
        (self.state, self.packet, self.agreement) = (state, packet, agreement)
    }
}

extension Collection<MarkingAllocation> {
    /// The one that counts for a part: not sealed.
    package func counting(_ part: MarkingPart) -> MarkingAllocation? { first { $0.part == part && $0.state != .sealed } }

    /// The raw mark sent for a part.
    package func sent(_ part: MarkingPart) -> Hundredths? {
        counting(part).flatMap { $0.state == .sent ? $0.packet?.score.raw : nil }
    }
}
