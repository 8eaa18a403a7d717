/// A claim of circumstances as lists tell it.
package struct ClaimEntry: CaseEntry, Hashable {
    package let claim: CircumstancesClaim
    package let sitting: SittingKey
    package let subject: Identifier<Person>
    package let person: EmailAddress
    /// Why it was decided so; nil before that.
    package let reason: String?

    package init(claim: CircumstancesClaim, sitting: SittingKey, subject: Identifier<Person>, person: EmailAddress, reason: String?) {
        (self.claim, self.sitting, self.subject, self.person, self.reason) = (claim, sitting, subject, person, reason)
    }

    package var uuid: UUIDv7 { claim.id.uuid }
    package var stateName: String { claim.state.rawValue }

    package func seen(as sight: CaseSight) -> ClaimEntry {
        let isDecided = [.extended, .excused, .refused, .dismissed].contains(claim.state)
        return ClaimEntry(claim: claim, sitting: sitting, subject: subject, person: person, reason: isDecided ? reason : nil)
    }
}
