import Learning

extension OperationCatalogue {
    private enum Holder: String, Sendable, CaseIterable {
        case account, person
    }

    private static let holder = Field.required("holder", Kind<Holder>.choice, "Whether a trainee works there or the holder of an account.")
    private static let email = Field.required("email", .email, "The e-mail address of whoever works there.")
    private static let institution = Field.required("institution", .text(atMost: 200), "The institution's name.")
    private static let country = Field.required("country", .country, "Its country.")
    private static let isMinistry = Field.optional("isMinistry", .boolean, default: false, "Whether it is of the government of that country.")
    private static let account = Field.required("account", .email, "The e-mail address of the account's holder.")
    private static let trainee = Field.required("trainee", .email, "The trainee's e-mail address.")
    private static let kind = Field.required("kind", Kind<MarkerInterest.Kind>.choice, "What ties them.")

    static let affiliations = [
        Operation(
            RecordAffiliation.self,
            .put,
            "affiliations/{holder}/{email}",
            "Note where somebody works, so that nobody is given the work of a colleague.",
            [holder, email, institution, country, isMinistry],
            answer: .changed
        ) { input in
            let affiliation = try Affiliation(institution: input(institution), country: input(country), isMinistry: input(isMinistry))
            return RecordAffiliation(
                try input(holder) == .account ? .account(try input(email)) : .person(try input(email)),
                affiliation
            )
        },
        Operation(
            DeclareInterest.self,
            .put,
            "interests/{account}/{trainee}/{kind}",
            "Declare a tie between a marker and a trainee, because of which the one does not mark the other.",
            [account, trainee, kind],
            answer: .changed
        ) { input in DeclareInterest(of: try input(account), in: try input(trainee), try input(kind)) },
    ]
}
