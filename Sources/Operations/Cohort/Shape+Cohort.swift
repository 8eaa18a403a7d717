package import Learning

extension Shape where Value == Cohort {
    package static let cohort = Shape.named(
        "Cohort",
        Member("key", .described, "The cohort's key.") { $0.key },
        Member("state", .choice, "Where the edition stands.") { $0.state },
        Member("startsOn", .date, "Its first day.") { $0.startsOn },
        Member("endsOn", .date, "Its last day.") { $0.endsOn },
        Member("seats", .integer, "How many people it can take.") { $0.seats }
    )
}

extension Shape where Value == ListCalls.Call {
    package static let call = Shape.named(
        "Call",
        Member("cohort", .described, "The cohort's key.") { $0.cohort },
        Member("course", .described, "The course's key.") { $0.course },
        Member("title", .localizedText, "What the course is called.") { $0.title },
        Member("startsOn", .date, "Its first day.") { $0.startsOn },
        Member("endsOn", .date, "Its last day.") { $0.endsOn },
        Member("seats", .integer, "How many people it can take.") { $0.seats },
        Member("closes", .deadline, "Until when applications are taken.") { $0.closes }
    )
}
