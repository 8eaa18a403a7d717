/// Who can be admitted (domain.md 2.2): works in drug policy or a related service, two years of it, English at B2, with the employer's consent, and with a
/// degree or experience that is worth one. All but the first are proposed; the numbers are the edition's.
package enum EligibilityRule {
    package static func judge(_ evidence: EligibilityEvidence, terms: CohortTerms.Admission) -> EligibilityVerdict {
        EligibilityVerdict(findings: [
            field(evidence.worksInField), experience(evidence.experienceMonths, terms.experienceYears), english(evidence.english, terms.english),
            consent(evidence.employerConsents), qualification(evidence.qualification),
        ])
    }

    private typealias Finding = EligibilityVerdict.Finding

    private static func field(_ works: Bool?) -> Finding {
        guard let works else {
            return missing(
                .field,
                "It is not shown that you work in drug policy or a related service.",
                "Il n'est pas établi que vous travaillez dans le domaine des drogues ou un service connexe."
            )
        }
        return finding(
            .field,
            isMet: works,
            works ? "You work in drug policy or a related service." : "The course is for people who work in drug policy or a related service.",
            works
                ? "Vous travaillez dans le domaine des drogues ou un service connexe."
                : "La formation s'adresse à qui travaille dans le domaine des drogues ou un service connexe."
        )
    }

    private static func experience(_ months: Int?, _ years: Int) -> Finding {
        guard let months else {
            return missing(.experience, "How long you have worked in the field is not shown.", "La durée de votre expérience n'est pas établie.")
        }
        return finding(
            .experience,
            isMet: months >= 12 * years,
            "You have \(months) months of experience; \(12 * years) are needed.",
            "Vous avez \(months) mois d'expérience ; il en faut \(12 * years)."
        )
    }

    private static func english(_ level: EnglishLevel?, _ needed: EnglishLevel) -> Finding {
        guard let level else { return missing(.english, "Your level of English is not shown.", "Votre niveau d'anglais n'est pas établi.") }
        return finding(
            .english,
            isMet: level >= needed,
            "Your English is at \(level.rawValue); \(needed.rawValue) is needed.",
            "Votre anglais est au niveau \(level.rawValue) ; il faut \(needed.rawValue)."
        )
    }

    private static func consent(_ consents: Bool?) -> Finding {
        guard let consents else {
            return missing(.employerConsent, "The consent of your employer is missing.", "L'accord de votre employeur manque.")
        }
        return finding(
            .employerConsent,
            isMet: consents,
            consents ? "Your employer consents." : "Your employer does not consent.",
            consents ? "Votre employeur donne son accord." : "Votre employeur ne donne pas son accord."
        )
    }

    private static func qualification(_ qualification: Qualification?) -> Finding {
        switch qualification {
        case .degree: finding(.qualification, isMet: true, "You hold a degree.", "Vous êtes titulaire d'un diplôme.")
        case .equivalentExperience:
            finding(.qualification, isMet: true, "Your experience is worth a degree.", "Votre expérience équivaut à un diplôme.")
        case .some(.none):
            finding(
                .qualification,
                isMet: false,
                "A degree or equivalent experience is needed.",
                "Un diplôme ou une expérience équivalente est exigé."
            )
        case nil:
            missing(.qualification, "Neither a degree nor equivalent experience is shown.", "Ni diplôme ni expérience équivalente n'est établi.")
        }
    }

    private static func finding(_ criterion: EligibilityVerdict.Criterion, isMet: Bool, _ english: String, _ french: String) -> Finding {
        Finding(criterion: criterion, standing: isMet ? .met : .unmet, text: LocalizedText(english: english, french: french))
    }

    private static func missing(_ criterion: EligibilityVerdict.Criterion, _ english: String, _ french: String) -> Finding {
        Finding(criterion: criterion, standing: .missing, text: LocalizedText(english: english, french: french))
    }
}
