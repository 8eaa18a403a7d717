/// One thing in which records and audit trail do not agree.
package struct ReplayFinding: Sendable, Hashable {
    package enum Fault: String, Sendable, CaseIterable {
        /// An entry of the trail cannot be read, though nobody was erased.
        case unreadable
        /// Told in the trail and not stored.
        case stepMissing = "step-missing"
        /// Stored and told nowhere.
        case stepUntold = "step-untold"
        /// Stored otherwise than it was told.
        case stepChanged = "step-changed"
        /// The stored mark is not what the steps make.
        case markChanged = "mark-changed"
        /// The mark that the trail told is not what the steps make.
        case markMistold = "mark-mistold"
        /// The total that was decided on is not the sum of the marks of that moment.
        case totalWrong = "total-wrong"
        /// The stored award is not the one that the trail tells of.
        case awardChanged = "award-changed"
    }

    package let fault: Fault
    package let enrolment: Identifier<Enrolment>
    package let assessment: ContentCode?
    /// What is stored and what ought to be.
    package let detail: String

    package init(_ fault: Fault, _ enrolment: Identifier<Enrolment>, _ assessment: ContentCode? = nil, _ detail: String) {
        (self.fault, self.enrolment, self.assessment, self.detail) = (fault, enrolment, assessment, detail)
    }
}
