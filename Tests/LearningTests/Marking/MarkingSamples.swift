import Learning
import Testing

func accountID(_ number: UInt64) -> Identifier<Account> { Identifier(UUIDv7(high: 1, low: number)) }
func personID(_ number: UInt64) -> Identifier<Person> { Identifier(UUIDv7(high: 2, low: number)) }
func scriptCode(_ number: Int) -> SubmissionCode { SubmissionCode(random: [0, 0, 0, UInt8(number / 256), UInt8(number % 256)]) }
func mark(_ text: String) throws -> Hundredths { try #require(Hundredths(text)) }

extension MarkerFacts {
    static func sample(
        _ number: UInt64,
        person: Identifier<Person>? = nil,
        affiliations: [Affiliation] = [],
        interests: [MarkerInterest] = [],
        load: Int = 0
    ) -> MarkerFacts {
        MarkerFacts(account: accountID(number), person: person, affiliations: affiliations, interests: interests, load: load)
    }
}

extension ScriptFacts {
    static func sample(
        _ number: Int,
        country: String = "MT",
        affiliations: [Affiliation] = [],
        markers: Set<Identifier<Account>> = []
    ) throws -> ScriptFacts {
        ScriptFacts(
            submission: Identifier(UUIDv7(high: 3, low: UInt64(number))),
            code: scriptCode(number),
            author: personID(UInt64(number)),
            country: try #require(Country(country)),
            affiliations: affiliations,
            markers: markers
        )
    }
}

extension Affiliation {
    static func sample(_ institution: String, _ country: String, isMinistry: Bool = false) throws -> Affiliation {
        try Affiliation(institution: institution, country: #require(Country(country)), isMinistry: isMinistry)
    }
}
