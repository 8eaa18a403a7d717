import CanonicalJSON
import Learning

extension OperationCatalogue {
    private static let email = Field.required("email", .email, "The account's e-mail address.")
    private static let role = Field.required("role", Kind<Role>.choice, "In what capacity.")
    private static let cohort = Field.optional("cohort", Kind<UUIDv7>.uuid, "Within one cohort: its identifier.")
    private static let country = Field.optional("country", .country, "Within one country.")
    private static let assessment = Field.optional("assessment", .contentCode, "Within one assessment of the cohort.")
    private static let caseFile = Field.optional("case", Kind<UUIDv7>.uuid, "Within one revision, appeal, integrity or revocation case.")
    private static let until = Field.optional("until", .instant, "When the role ends; left out, it has no end yet.")

    static let roles = [
        Operation(
            GrantRole.self,
            .post,
            "accounts/{email}/roles",
            "Give an account a role within a scope; without one it reaches the whole academy.",
            [email, role, cohort, country, assessment, caseFile, until],
            answer: .grantedRole
        ) { input in try GrantRole(input(role), within: scope(input), to: input(email), until: input(until)) },
        Operation(
            EndRole.self,
            .post,
            "accounts/{email}/ended-roles",
            "Take a role within a scope from an account, from now on.",
            [email, role, cohort, country, assessment, caseFile],
            answer: .endedRole
        ) { input in EndRole(try input(role), within: try scope(input), of: try input(email)) },
    ]

    /// - Throws: ``InvalidFields`` where more than one limit is named, or an assessment of no cohort: a slip must not reach the whole academy.
    private static func scope(_ input: Input) throws -> Scope {
        let given = [try input(caseFile) != nil, try input(country) != nil, try input(cohort) != nil].count { $0 }
        guard given <= 1 else {
            throw InvalidFields(
                "cohort",
                LocalizedText(english: "one of cohort, country and case limits a role", french: "un seul de cohort, country et case limite un rôle")
            )
        }
        guard try input(assessment) == nil || input(cohort) != nil else { throw InvalidFields.missing("cohort") }
        if let id = try input(caseFile) { return .caseFile(id) }
        if let country = try input(country) { return .country(country) }
        guard let cohort = try input(cohort).map({ Identifier<Cohort>($0) }) else { return .academy }
        return try input(assessment).map { .assessment(cohort, $0) } ?? .cohort(cohort)
    }
}

extension Kind where Value == UUIDv7 {
    fileprivate static let uuid = Kind.text(
        ["type": "string", "format": "uuid"],
        LocalizedText(english: "it is an identifier as the academy gives them", french: "c'est un identifiant tel que l'académie les attribue")
    ) { UUIDv7($0) }
}

extension Shape where Value == GrantRole.Outcome {
    fileprivate static let grantedRole = Shape.outcome(["granted", "unchanged"]) { outcome in
        if case .granted = outcome { "granted" } else { "unchanged" }
    }
}

extension Shape where Value == EndRole.Outcome {
    fileprivate static let endedRole = Shape.outcome(["ended", "unchanged"]) { outcome in
        if case .ended = outcome { "ended" } else { "unchanged" }
    }
}
