/// What can be done with one row of past awards, with every reason why not.
package struct PastAwardVerdict: Sendable, Hashable {
    package enum Finding: Sendable, Hashable {
        /// An award to be made, for somebody on record.
        case known(Identifier<Person>)
        /// An award to be made, for somebody to be recorded with it.
        case newcomer
        /// The records have this award already.
        case recorded
        /// It lies in a proposal that waits for its second person.
        case proposed
        case refused([Reason])
    }

    package enum Reason: Sendable, Hashable {
        case editionUnknown(CohortKey)
        case editionNotEnded(CohortKey, CohortState)
        /// Award, end of the edition.
        case beforeEnd(LocalDate, LocalDate)
        case inFuture(LocalDate)
        /// As on record under the address.
        case otherName(EmailAddress, PersonName)
        /// Of somebody else, or of the same person under another address.
        case nameKnown(PersonName, EmailAddress)
        case enrolled(CohortKey, EnrolmentState)
        /// On record.
        case otherDate(LocalDate)
        case noSeat(CohortKey, Int)
    }

    package let award: PastAward
    package let finding: Finding

    package init(award: PastAward, finding: Finding) { (self.award, self.finding) = (award, finding) }

    package var reasons: [Reason] {
        guard case .refused(let reasons) = finding else { return [] }
        return reasons
    }

    /// Whether an award is to be made of it.
    package var isNew: Bool {
        switch finding {
        case .known, .newcomer: true
        case .recorded, .proposed, .refused: false
        }
    }
}
