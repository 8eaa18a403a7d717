/// A change after the opening, with the minute it rests on and the external examiner who was heard (ruling 20).
package struct SittingAmendment: Sendable, Hashable {
    package let id: Identifier<SittingAmendment>
    package let sitting: Identifier<Sitting>
    package let kind: SittingChange.Kind
    /// As it was and as it is, in words; empty for a new wording of the brief, whose version tells.
    package let before: String
    package let after: String
    package let minute: String
    package let externalExaminer: String
    package let at: Instant

    package init(
        id: Identifier<SittingAmendment>,
        sitting: Identifier<Sitting>,
        kind: SittingChange.Kind,
        before: String,
        after: String,
        minute: String,
        externalExaminer: String,
        at: Instant
    ) {
        (self.id, self.sitting, self.kind, self.before, self.after) = (id, sitting, kind, before, after)
        (self.minute, self.externalExaminer, self.at) = (minute, externalExaminer, at)
    }
}
