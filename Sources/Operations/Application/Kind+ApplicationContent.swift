package import Learning

extension Kind where Value == EligibilityEvidence {
    private static let worksInField = Field.optional("worksInField", .boolean, "Works in drug policy or a related service.")
    private static let experienceMonths = Field.optional("experienceMonths", .integer(0...720), "Months of experience.")
    private static let english = Field.optional("english", Kind<EnglishLevel>.choice, "Level of English (CEFR).")
    private static let employerConsents = Field.optional("employerConsents", .boolean, "Whether the employer consents.")
    private static let qualification = Field.optional("qualification", Kind<Qualification>.choice, "On what readiness for study rests.")

    /// What is left out was not shown.
    package static let eligibilityEvidence = Kind.record(
        "EligibilityEvidenceInput",
        [worksInField, experienceMonths, english, employerConsents, qualification]
    ) { input in
        try EligibilityEvidence(
            worksInField: input(worksInField),
            experienceMonths: input(experienceMonths),
            english: input(english),
            employerConsents: input(employerConsents),
            qualification: input(qualification)
        )
    }
}

extension Kind where Value == ApplicationContent {
    private static let country = Field.required("country", .country, "Seat of the sending institution.")
    private static let institution = Field.required("institution", .text(atMost: 200), "The sending institution.")
    private static let sector = Field.required("sector", Kind<Sector>.choice, "What kind of institution it is.")
    private static let post = Field.required("post", .text(atMost: 200), "What the applicant does there.")
    private static let summary = Field.required("summary", .text(atMost: 2000), "What the applicant does and wants, in a paragraph.")
    private static let evidence = Field.optional("evidence", .eligibilityEvidence, "What decides eligibility; what is left out was not shown.")
    private static let isAlumnus = Field.optional("isAlumnus", .boolean, default: false, "Took an award of the academy before.")
    private static let prefersSecretariat = Field.optional(
        "prefersSecretariat",
        .boolean,
        default: false,
        "Asks the secretariat instead of the correspondent; for whom no state sends."
    )

    package static let applicationContent = Kind.record(
        "ApplicationContentInput",
        [country, institution, sector, post, summary, evidence, isAlumnus, prefersSecretariat]
    ) { input in
        try ApplicationContent(
            country: input(country),
            institution: input(institution),
            sector: input(sector),
            post: input(post),
            summary: input(summary),
            evidence: input(evidence) ?? EligibilityEvidence(),
            isAlumnus: input(isAlumnus),
            prefersSecretariat: input(prefersSecretariat)
        )
    }
}
