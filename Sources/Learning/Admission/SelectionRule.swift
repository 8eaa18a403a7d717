/// What the panel's list is: the ranking of everybody who reaches the least score, and who of them is offered a seat (domain.md 2.2).
package enum SelectionRule {
    package static func list(_ candidates: [SelectionCandidate], plan: SeatPlan, terms: CohortTerms.Admission, on closing: LocalDate)
        -> [SelectionList.Entry]
    {
        let least = Rational(terms.minimumScore)
        let positions = SelectionRanking.rank(candidates.filter { $0.score >= least }, seats: plan.free, terms: terms, on: closing)
        let verdicts = SeatRule.allocate(positions.map(\.candidate.country), free: plan.free, held: plan.held, terms: terms)
        let ranked = zip(positions, verdicts).map { position, verdict in
            SelectionList.Entry(
                application: position.candidate.application,
                result: verdict.isSeat ? .offered : .reserve,
                score: position.candidate.score,
                position: position
            )
        }
        let rejected = candidates.filter { $0.score < least }.sorted { $0.application.description < $1.application.description }
        return ranked
            + rejected.map { SelectionList.Entry(application: $0.application, result: .rejected, score: $0.score, position: nil) }
    }
}
