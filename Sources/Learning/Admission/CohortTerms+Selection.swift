import CanonicalJSON

/// Those terms of admission that are no numbers, as stored.
extension CohortTerms.Admission {
    var selectionSnapshot: JSONValue {
        [
            "english": .string(english.rawValue),
            "criteria": .array(
                criteria.map { ["key": .string($0.key.text), "title": $0.title.snapshot, "points": .number($0.points)] }
            ),
            "preferences": .array(
                preferences.map { ["name": $0.name.snapshot, "members": .array($0.members.map(Self.snapshot))] }
            ),
        ]
    }

    private static func snapshot(_ member: CountryGroup.Member) -> JSONValue {
        .members([
            "country": .string(member.country.code), "since": member.since.map { .string($0.description) },
            "until": member.until.map { .string($0.description) },
        ])
    }

    mutating func readSelection(_ fields: JSONFields) throws(JSONFieldError) {
        english = try fields.choice("english", of: EnglishLevel.self)
        criteria = try fields.each("criteria") { (criterion) throws(JSONFieldError) in
            try SelectionCriterion(key: criterion.key("key"), title: criterion.text("title"), points: criterion.number("points"))
        }
        preferences = try fields.each("preferences") { (group) throws(JSONFieldError) in
            try CountryGroup(name: group.text("name"), members: group.each("members", Self.member))
        }
    }

    private static func member(_ fields: JSONFields) throws(JSONFieldError) -> CountryGroup.Member {
        guard let country = Country(try fields.string("country")) else { throw fields.invalid("country", "is a code of ISO 3166-1") }
        return CountryGroup.Member(country: country, since: try date("since", fields), until: try date("until", fields))
    }

    private static func date(_ name: String, _ fields: JSONFields) throws(JSONFieldError) -> LocalDate? {
        guard fields.members[name] != nil else { return nil }
        guard let date = LocalDate(try fields.string(name)) else { throw fields.invalid(name, "is a date") }
        return date
    }
}
