package import Learning

extension Kind where Value == CohortTerms {
    private static let zone = Field.optional("zone", .timeZone, default: CohortTerms.proposed.zone, "On whose clocks deadlines and sessions are.")
    private static let closedDays = Field.optional(
        "closedDays",
        .list(of: .date, atMost: 400),
        default: [],
        "Days beside Saturdays and Sundays on which nobody works."
    )
    private static let admission = Field.optional(
        "admission",
        .admissionTerms,
        default: CohortTerms.proposed.admission,
        "From nomination to accepted seat."
    )
    private static let circumstances = Field.optional(
        "circumstances",
        .numbers("CircumstancesTerms", .circumstances, of: CohortTerms.proposed.circumstances),
        default: CohortTerms.proposed.circumstances,
        "Extensions for good cause."
    )
    private static let board = Field.optional(
        "board",
        .numbers("BoardTerms", .board, of: CohortTerms.proposed.board),
        default: CohortTerms.proposed.board,
        "Boards, and what can be done against them."
    )
    private static let documents = Field.optional(
        "documents",
        .numbers("DocumentTerms", .documents, of: CohortTerms.proposed.documents),
        default: CohortTerms.proposed.documents,
        "What is sealed."
    )

    /// What is left out is as proposed.
    package static let cohortTerms = Kind.record("CohortTermsInput", [zone, closedDays, admission, circumstances, board, documents]) { input in
        var terms = CohortTerms(zone: try input(zone))
        terms.closedDays = Set(try input(closedDays))
        terms.admission = try input(admission)
        terms.circumstances = try input(circumstances)
        terms.board = try input(board)
        terms.documents = try input(documents)
        return terms
    }
}

extension Kind {
    fileprivate static func numbers(_ name: String, _ numbers: [TermNumber<Value>], of standard: Value) -> Kind {
        .record("\(name)Input", numbers.map(\.field)) { input in
            var terms = standard
            for number in numbers { try number.set(&terms, input) }
            return terms
        }
    }
}

extension Kind where Value == CohortTerms.Admission {
    private static let english = Field.optional(
        "english",
        Kind<EnglishLevel>.choice,
        default: CohortTerms.proposed.admission.english,
        "The level of English that is needed."
    )
    private static let criteria = Field.optional(
        "criteria",
        .list(of: .selectionCriterion, atMost: 20),
        default: SelectionCriterion.proposed,
        "By what the panel scores; the points of all together are 100."
    )
    private static let preferences = Field.optional(
        "preferences",
        .list(of: .countryGroup, atMost: 20),
        default: CountryGroup.proposed,
        "Whose applicants come first when there are more than seats."
    )

    fileprivate static let admissionTerms = Kind.record(
        "AdmissionTermsInput",
        [TermNumber<CohortTerms.Admission>].admission.map(\.field) + [english, criteria, preferences]
    ) { input in
        var terms = CohortTerms.proposed.admission
        for number in [TermNumber<CohortTerms.Admission>].admission { try number.set(&terms, input) }
        terms.english = try input(english)
        terms.criteria = try input(criteria)
        terms.preferences = try input(preferences)
        return terms
    }
}

extension Kind where Value == SelectionCriterion {
    private static let key = Field.required("key", .contentKey, "By which scores name it.")
    private static let title = Field.required("title", .localizedText, "What is judged.")
    private static let points = Field.required("points", .integer(1...100), "The most points it gives.")

    fileprivate static let selectionCriterion = Kind.record("SelectionCriterionInput", [key, title, points]) { input in
        SelectionCriterion(key: try input(key), title: try input(title), points: try input(points))
    }
}

extension Kind where Value == CountryGroup {
    private static let name = Field.required("name", .localizedText, "What the group is called.")
    private static let members = Field.required("members", .list(of: .groupMember, atMost: 300), "Its countries.")

    fileprivate static let countryGroup = Kind.record("CountryGroupInput", [name, members]) { input in
        CountryGroup(name: try input(name), members: try input(members))
    }
}

extension Kind where Value == CountryGroup.Member {
    private static let country = Field.required("country", .country, "The country.")
    private static let since = Field.optional("since", .date, "The first day of its membership; left out where it does not matter.")
    private static let until = Field.optional("until", .date, "The last day of its membership; left out while it lasts.")

    fileprivate static let groupMember = Kind.record("CountryGroupMemberInput", [country, since, until]) { input in
        CountryGroup.Member(country: try input(country), since: try input(since), until: try input(until))
    }
}
