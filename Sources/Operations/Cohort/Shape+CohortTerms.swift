package import Learning

extension Shape where Value == CohortTerms {
    package static let cohortTerms = Shape.named(
        "CohortTerms",
        Member("zone", .described, "On whose clocks deadlines and sessions are.") { $0.zone },
        Member("closedDays", .list(of: .date), "Days beside Saturdays and Sundays on which nobody works.") { $0.closedDays.sorted() },
        Member("admission", .admissionTerms, "From nomination to accepted seat.") { $0.admission },
        Member("circumstances", .numbers("CircumstancesTerms", .circumstances), "Extensions for good cause.") { $0.circumstances },
        Member("board", .numbers("BoardTerms", .board), "Boards, and what can be done against them.") { $0.board },
        Member("documents", .numbers("DocumentTerms", .documents), "What is sealed.") { $0.documents }
    )
}

extension Shape where Value: Sendable {
    fileprivate static func numbers(_ name: String, _ numbers: [TermNumber<Value>]) -> Shape { .named(name, numbers.map(\.member)) }
}

extension Shape where Value == CohortTerms.Admission {
    fileprivate static let admissionTerms = Shape.named(
        "AdmissionTerms",
        [TermNumber<CohortTerms.Admission>].admission.map(\.member) + [
            Member("english", .choice, "The level of English that is needed.") { $0.english },
            Member("criteria", .list(of: .selectionCriterion), "By what the panel scores.") { $0.criteria },
            Member("preferences", .list(of: .countryGroup), "Whose applicants come first when there are more than seats.") { $0.preferences },
        ]
    )
}

extension Shape where Value == SelectionCriterion {
    fileprivate static let selectionCriterion = Shape.named(
        "SelectionCriterion",
        Member("key", .described, "By which scores name it.") { $0.key },
        Member("title", .localizedText, "What is judged.") { $0.title },
        Member("points", .integer, "The most points it gives.") { $0.points }
    )
}

extension Shape where Value == CountryGroup {
    fileprivate static let countryGroup = Shape.named(
        "CountryGroup",
        Member("name", .localizedText, "What the group is called.") { $0.name },
        Member("members", .list(of: .countryGroupMember), "Its countries.") { $0.members }
    )
}

extension Shape where Value == CountryGroup.Member {
    fileprivate static let countryGroupMember = Shape.named(
        "CountryGroupMember",
        Member("country", .described, "The country (ISO 3166-1).") { $0.country },
        Member("since", optional: .date, "The first day of its membership.") { $0.since },
        Member("until", optional: .date, "The last day of its membership; null while it lasts.") { $0.until }
    )
}
