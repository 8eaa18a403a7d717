/// What of an application counts in the ranking.
package struct SelectionCandidate: Sendable, Hashable {
    package let application: Identifier<Application>
    package let country: Country
    package let sector: Sector
    package let isAlumnus: Bool
    /// Mean of the panel's scores, out of 100.
    package let score: Rational
    package let submittedAt: Instant
    /// The correspondent's; nil for whom the secretariat endorsed.
    package let nominationRank: Int?

    package init(
        application: Identifier<Application>,
        country: Country,
        sector: Sector,
        isAlumnus: Bool,
        score: Rational,
        submittedAt: Instant,
        nominationRank: Int?
    ) {
        (self.application, self.country, self.sector, self.isAlumnus) = (application, country, sector, isAlumnus)
        (self.score, self.submittedAt, self.nominationRank) = (score, submittedAt, nominationRank)
    }
}

extension SelectionCandidate {
    /// A file that was never submitted is in no selection; its time would be the latest of all.
    package init(_ application: Application, score: Rational, nominationRank: Int?) {
        self.init(
            application: application.id,
            country: application.content.country,
            sector: application.content.sector,
            isAlumnus: application.content.isAlumnus,
            score: score,
            submittedAt: application.submittedAt ?? Instant(microseconds: .max),
            nominationRank: nominationRank
        )
    }
}
