import CanonicalJSON

/// How the audit trail tells of an award: the part of an entry's payload that a replay reads.
enum AwardTrail {
    static func json(_ award: Award, ratifiedOn: LocalDate?, by manner: RatificationManner?) -> JSONValue {
        [
            "award": .string(award.id.description), "boardDate": .string(award.boardDate.description),
            "ratifiedOn": ratifiedOn.map { .string($0.description) } ?? .null, "ratifiedBy": manner.map { .string($0.rawValue) } ?? .null,
            "totalNumerator": award.total.map { .integer($0.numerator) } ?? .null,
            "totalDenominator": award.total.map { .integer($0.denominator) } ?? .null,
            "source": award.origin.map { .string($0.source) } ?? .null,
        ]
    }
}
