package import Learning

extension Shape where Value == Application {
    /// What became of it, where the content is known.
    package static let application = Shape.named(
        "Application",
        Member("id", .described, "What other operations name it by.") { $0.id },
        Member("state", .choice, "Where it stands.") { $0.state },
        Member("submittedAt", optional: .instant, "When it was first handed in; null for a draft.") { $0.submittedAt },
        Member("nominationDue", optional: .deadline, "Until when the correspondent can decide; null while none was asked.") { $0.nominationDue },
        Member("version", .text, "What a change of it names in `ifMatch`.") { $0.content.version.text }
    )
}

extension Shape where Value == ApplicationOutcome {
    package static let applicationOutcome = Shape.object(
        Member("outcome", .word(of: ["changed", "unchanged"]), "What happened.") { outcome in
            if case .changed = outcome { "changed" } else { "unchanged" }
        },
        Member("application", .application, "As it now stands.") { $0.application }
    )
}

extension Shape where Value == ApplicationContent {
    package static let applicationContent = Shape.named(
        "ApplicationContent",
        Member("country", .described, "Seat of the sending institution (ISO 3166-1).") { $0.country },
        Member("institution", .text, "The sending institution.") { $0.institution },
        Member("sector", .choice, "What kind of institution it is.") { $0.sector },
        Member("post", .text, "What the applicant does there.") { $0.post },
        Member("summary", .text, "What the applicant does and wants.") { $0.summary },
        Member("evidence", .eligibilityEvidence, "What the applicant shows.") { $0.evidence },
        Member("isAlumnus", .boolean, "Took an award of the academy before.") { $0.isAlumnus },
        Member("prefersSecretariat", .boolean, "Asks the secretariat instead of the correspondent.") { $0.prefersSecretariat }
    )
}

extension Shape where Value == EligibilityEvidence {
    package static let eligibilityEvidence = Shape.named(
        "EligibilityEvidence",
        Member("worksInField", optional: .boolean, "Works in drug policy or a related service; null where not shown.") { $0.worksInField },
        Member("experienceMonths", optional: .integer, "Months of experience; null where not shown.") { $0.experienceMonths },
        Member("english", optional: .choice, "Level of English; null where not shown.") { $0.english },
        Member("employerConsents", optional: .boolean, "Whether the employer consents; null where not shown.") { $0.employerConsents },
        Member("qualification", optional: .choice, "On what readiness for study rests; null where not shown.") { $0.qualification }
    )
}

extension Shape where Value == ApplicationEntry {
    package static let applicationEntry = Shape.named(
        "ApplicationEntry",
        Member("application", .application, "Where it stands.") { $0.application },
        Member("person", .personReference, "Who applies.") { $0.person },
        Member("country", .described, "Seat of the sending institution (ISO 3166-1).") { $0.application.content.country },
        Member("sector", .choice, "What kind of institution it is.") { $0.application.content.sector },
        Member("institution", .text, "The sending institution.") { $0.application.content.institution }
    )
}

extension Shape where Value == OwnApplication {
    package static let ownApplication = Shape.named(
        "OwnApplication",
        Member("application", .application, "Where it stands.") { $0.application },
        Member("cohort", .described, "The key of the edition it is for.") { $0.cohort },
        Member("answerBy", optional: .deadline, "Until when an open offer can be answered; null while none is.") { $0.answerBy }
    )
}
