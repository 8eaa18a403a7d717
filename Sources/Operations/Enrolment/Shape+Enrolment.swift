package import Learning

extension Shape where Value == EnrolmentChange {
    package static let enrolmentChange = Shape.object(
        Member("outcome", .word(of: ["changed", "unchanged"]), "What happened.") { change in
            if case .changed = change { "changed" } else { "unchanged" }
        },
        Member("state", .choice, "Where the enrolment stands.") { $0.enrolment.state }
    )
}

extension Shape where Value == EnrolPeople.Outcome {
    static var enrolledPeople: Shape {
        .object(
            Member("enrolled", .integer, "How many have a seat now that had none.") { $0.enrolled },
            Member("unchanged", .integer, "How many had one before.") { $0.unchanged },
            Member("seatsLeft", .integer, "How many seats are free.") { $0.seatsLeft }
        )
    }
}

extension Shape where Value == OwnEnrolment {
    package static let ownEnrolment = Shape.named(
        "OwnEnrolment",
        Member("cohort", .described, "The key of the edition.") { $0.cohort },
        Member("course", .described, "The course's key.") { $0.course },
        Member("state", .choice, "Where the enrolment stands.") { $0.enrolment.state },
        Member("startsOn", .date, "The edition's first day.") { $0.startsOn },
        Member("endsOn", .date, "The edition's last day.") { $0.endsOn }
    )
}
