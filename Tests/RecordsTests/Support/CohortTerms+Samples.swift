import Learning

extension CohortTerms {
    /// The proposed terms but for the term of appeal.
    static func proposed(appealDays: Int) -> CohortTerms {
        var terms = CohortTerms.proposed
        terms.board.appealWorkingDays = appealDays
        return terms
    }
}
