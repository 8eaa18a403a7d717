/// What the records tell about one row.
struct PastAwardFacts {
    let edition: Cohort?
    /// Under the row's address.
    let holder: Person?
    /// Under other addresses, with the row's name.
    let namesakes: [Person]
    /// The holder's in the edition.
    let enrolment: Enrolment?
    let award: Award?
    /// In a proposal that is open.
    let isProposed: Bool
}

/// Whether a past award can be taken over: into an edition that has ended, for one person who is told apart from every other. People are never merged by
/// themselves (ruling 26): a known address must bear the name, and a known name under another address must be said to be another person's.
enum PastAwardRule {
    static func judge(_ award: PastAward, _ facts: PastAwardFacts, today: LocalDate) -> PastAwardVerdict {
        if let existing = facts.award, existing.boardDate == award.awardedOn { return PastAwardVerdict(award: award, finding: .recorded) }
        let reasons = reasons(award, facts, today: today)
        guard reasons.isEmpty else { return PastAwardVerdict(award: award, finding: .refused(reasons)) }
        if facts.isProposed { return PastAwardVerdict(award: award, finding: .proposed) }
        return PastAwardVerdict(award: award, finding: facts.holder.map { .known($0.id) } ?? .newcomer)
    }

    private static func reasons(_ award: PastAward, _ facts: PastAwardFacts, today: LocalDate) -> [PastAwardVerdict.Reason] {
        var reasons: [PastAwardVerdict.Reason] = []
        if award.awardedOn > today { reasons.append(.inFuture(award.awardedOn)) }
        if let edition = facts.edition {
            if edition.state != .completed { reasons.append(.editionNotEnded(edition.key, edition.state)) }
            if award.awardedOn < edition.endsOn { reasons.append(.beforeEnd(award.awardedOn, edition.endsOn)) }
        } else {
            reasons.append(.editionUnknown(award.edition))
        }
        if let holder = facts.holder {
            if !award.name.isSpelling(of: holder.name) { reasons.append(.otherName(holder.email, holder.name)) }
        } else if let namesake = facts.namesakes.first, !award.isNamesake {
            reasons.append(.nameKnown(namesake.name, namesake.email))
        }
        if let existing = facts.award {
            reasons.append(.otherDate(existing.boardDate))
        } else if let enrolment = facts.enrolment {
            reasons.append(.enrolled(award.edition, enrolment.state))
        }
        return reasons
    }
}

extension PersonName {
    /// The same but for case and accents; where both give a form in the name's own script, that as well.
    fileprivate func isSpelling(of other: PersonName) -> Bool {
        guard Folding.folded(latin) == Folding.folded(other.latin) else { return false }
        guard let native, let otherNative = other.native else { return true }
        return Folding.folded(native) == Folding.folded(otherNative)
    }
}
