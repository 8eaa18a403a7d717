import Learning
import Testing

func country(_ code: String) throws -> Country { try #require(Country(code)) }
func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }
func moment(_ text: String) throws -> Instant { try #require(Instant(text)) }
func file(_ number: UInt64) -> Identifier<Application> { Identifier(UUIDv7(high: 1, low: number)) }

func candidate(
    _ number: UInt64,
    _ code: String,
    score: Int,
    sector: Sector = .state,
    isAlumnus: Bool = false,
    submitted: Int64? = nil,
    rank: Int? = nil
) throws -> SelectionCandidate {
    SelectionCandidate(
        application: file(number),
        country: try country(code),
        sector: sector,
        isAlumnus: isAlumnus,
        score: Rational(score),
        submittedAt: Instant(microseconds: submitted ?? Int64(number)),
        nominationRank: rank
    )
}

/// An edition that starts on a Monday late in August.
func edition(startsOn: String = "2026-08-31", seats: Int = 30) throws -> Cohort {
    Cohort(
        id: Identifier(UUIDv7(high: 2, low: 1)),
        key: try #require(CohortKey("2026-strasbourg")),
        courseVersion: Identifier(UUIDv7(high: 3, low: 1)),
        startsOn: try day(startsOn),
        endsOn: try day("2027-07-30"),
        seats: seats,
        terms: .proposed,
        state: .published
    )
}
