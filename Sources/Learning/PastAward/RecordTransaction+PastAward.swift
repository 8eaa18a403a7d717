extension RecordTransaction {
    /// Judges every row by what the records say, and all rows of an edition together by its seats.
    ///
    /// - Parameter isProposal: whether rows that lie in an open proposal already are told; they are not when it is that proposal which is looked at.
    func judge(_ awards: [PastAward], isProposal: Bool, today: LocalDate) throws -> [PastAwardVerdict] {
        var editions: [CohortKey: (cohort: Cohort, free: Int)?] = [:]
        return try awards.map { award in
            if editions[award.edition] == nil {
                editions[award.edition] =
                    try cohorts.find(award.edition).map { ($0, try seats.plan(of: $0.id).free) } as (cohort: Cohort, free: Int)??
            }
            let edition = editions[award.edition] ?? nil
            let verdict = PastAwardRule.judge(award, try facts(award, edition?.cohort, isProposal: isProposal), today: today)
            guard verdict.isNew, let edition else { return verdict }
            guard edition.free > 0 else {
                return PastAwardVerdict(award: award, finding: .refused([.noSeat(award.edition, edition.cohort.seats)]))
            }
            editions[award.edition] = (edition.cohort, edition.free - 1)
            return verdict
        }
    }

    private func facts(_ award: PastAward, _ edition: Cohort?, isProposal: Bool) throws -> PastAwardFacts {
        let holder = try people.find(award.email)
        let enrolment: Enrolment? =
            if let edition, let holder { try enrolments.find(cohort: edition.id, person: holder.id) } else { nil }
        return PastAwardFacts(
            edition: edition,
            holder: holder,
            namesakes: holder == nil ? try people.named(award.name.latin) : [],
            enrolment: enrolment,
            award: try enrolment.flatMap { try awards.find($0.id) },
            isProposed: try isProposal && edition.map { try awardImports.holds(award.email, in: $0.id) } ?? false
        )
    }
}
