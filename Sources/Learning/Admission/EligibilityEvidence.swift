/// What is known of the things that decide eligibility; nil where nothing was shown. Declared by the applicant, then found by the reviewer.
package struct EligibilityEvidence: Sendable, Hashable {
    /// In drug policy or a related service (domain.md F3).
    package var worksInField: Bool?
    package var experienceMonths: Int?
    package var english: EnglishLevel?
    package var employerConsents: Bool?
    package var qualification: Qualification?

    package init(
        worksInField: Bool? = nil,
        experienceMonths: Int? = nil,
        english: EnglishLevel? = nil,
        employerConsents: Bool? = nil,
        qualification: Qualification? = nil
    ) throws(Refusal) {
        if let experienceMonths, !(0...720).contains(experienceMonths) {
            throw Refusal(
                invalid: LocalizedText(english: "an experience of \(experienceMonths) months", french: "une expérience de \(experienceMonths) mois"),
                LocalizedText(english: "it has 0 to 720", french: "elle en a de 0 à 720")
            )
        }
        (self.worksInField, self.experienceMonths, self.english) = (worksInField, experienceMonths, english)
        (self.employerConsents, self.qualification) = (employerConsents, qualification)
    }
}
