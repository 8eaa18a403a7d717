package import Learning

extension Kind where Value == PersonName {
    private static let latin = Field.required("latin", .text(atMost: 480), "As the passport spells it in Latin letters.")
    private static let native = Field.optional("native", .text(atMost: 480), "In its own script, where that is not the Latin one.")

    package static let personName = Kind.record("PersonNameInput", [latin, native]) { input in
        do {
            return try PersonName(latin: input(latin), native: input(native))
        } catch let error as PersonNameError {
            throw InvalidFields(
                LocalizedText(
                    english: "it is a name that can be printed: \(error)",
                    french:
                        "c'est un nom qui peut être imprimé : des lettres, des espaces, des traits d'union, des apostrophes, 120 caractères au plus"
                )
            )
        }
    }
}

extension Kind where Value == PersonList.Entry {
    private static let email = Field.required("email", .email, "By which the person is known.")
    private static let name = Field.required("name", .personName, "The person's name.")
    private static let country = Field.required("country", .country, "The person's country.")

    package static let personEntry = Kind.record("PersonEntry", [email, name, country]) { input in
        PersonList.Entry(email: try input(email), name: try input(name), country: try input(country))
    }
}
