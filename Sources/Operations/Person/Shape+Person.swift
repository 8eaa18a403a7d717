package import Learning

extension Shape where Value == PersonName {
    package static let personName = Shape.named(
        "PersonName",
        Member("latin", .text, "As the passport spells it in Latin letters.") { $0.latin },
        Member("native", optional: .text, "In its own script, where that is not the Latin one.") { $0.native }
    )
}

extension Shape where Value == Person {
    package static let person = Shape.named(
        "Person",
        Member("email", .described, "By which the person is known.") { $0.email },
        Member("name", .personName, "The person's name.") { $0.name },
        Member("country", .described, "The person's country (ISO 3166-1).") { $0.country }
    )

    /// Who is spoken of, where no more is needed.
    package static let personReference = Shape.named(
        "PersonReference",
        Member("email", .described, "By which the person is known.") { $0.email },
        Member("name", .personName, "The person's name.") { $0.name }
    )
}

extension Shape where Value == ShowPerson.Outcome {
    package static let personFile = Shape.named(
        "PersonFile",
        Member("id", .described, "What an erasure names the person by.") { $0.person.id },
        Member("person", .person, "Who it is.") { $0.person },
        Member("isNameConfirmed", .boolean, "Whether the holder confirmed the name as documents print it.") { $0.confirmedName != nil }
    )
}
