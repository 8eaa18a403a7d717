import Learning

/// An application as it was typed.
struct ApplicationForm: Sendable {
    /// Of somebody who is not known as a person yet.
    var latinName = ""
    var nativeName = ""
    var country = ""
    var institution = ""
    var sector = ""
    var post = ""
    var summary = ""
    var worksInField = false
    var experienceMonths = ""
    var english = ""
    var employerConsents = false
    var qualification = ""
    var isAlumnus = false
    var prefersSecretariat = false
    /// Of the draft that the form was made from, so that a second tab cannot undo the first.
    var version = ""

    init() {}

    init(_ content: ApplicationContent) {
        (country, institution, sector, post, summary) = (
            content.country.code, content.institution, content.sector.rawValue, content.post, content.summary
        )
        let evidence = content.evidence
        worksInField = evidence.worksInField ?? false
        experienceMonths = evidence.experienceMonths.map { "\($0)" } ?? ""
        english = evidence.english?.rawValue ?? ""
        employerConsents = evidence.employerConsents ?? false
        qualification = evidence.qualification?.rawValue ?? ""
        (isAlumnus, prefersSecretariat) = (content.isAlumnus, content.prefersSecretariat)
        version = content.version.text
    }

    init(_ fields: FormFields) {
        func text(_ name: String) -> String { fields[name] ?? "" }
        (country, institution, sector, post, summary) = (text("country"), text("institution"), text("sector"), text("post"), text("summary"))
        worksInField = fields["works-in-field"] != nil
        experienceMonths = text("experience")
        english = text("english")
        employerConsents = fields["employer-consents"] != nil
        qualification = text("qualification")
        isAlumnus = fields["alumnus"] != nil
        prefersSecretariat = fields["secretariat"] != nil
        version = text("version")
        (latinName, nativeName) = (text("latin-name"), text("native-name"))
    }

    /// - Returns: nil where none was typed.
    /// - Throws: ``Refusal`` `invalid-input`.
    func name() throws(Refusal) -> PersonName? {
        guard !latinName.isEmpty || !nativeName.isEmpty else { return nil }
        do {
            return try PersonName(latin: latinName, native: nativeName.isEmpty ? nil : nativeName)
        } catch {
            throw Refusal(invalid: LocalizedText(english: "The name", french: "Le nom"), error.explanation)
        }
    }

    /// - Throws: ``Refusal`` `invalid-input`.
    func content() throws(Refusal) -> ApplicationContent {
        guard let country = Country(country.uppercased()) else {
            throw Refusal(
                invalid: LocalizedText(english: "The country", french: "Le pays"),
                LocalizedText(english: "it is two letters, as MT", french: "ce sont deux lettres, comme MT")
            )
        }
        guard let sector = Sector(rawValue: sector) else {
            throw Refusal(
                invalid: LocalizedText(english: "The kind of institution", french: "Le type d'institution"),
                LocalizedText(english: "one of the list is chosen", french: "l'un de la liste est choisi")
            )
        }
        var months: Int?
        if !experienceMonths.isEmpty {
            guard let number = Int(experienceMonths) else {
                throw Refusal(
                    invalid: LocalizedText(english: "The experience", french: "L'expérience"),
                    LocalizedText(english: "it is a number of months", french: "c'est un nombre de mois")
                )
            }
            months = number
        }
        return try ApplicationContent(
            country: country,
            institution: institution,
            sector: sector,
            post: post,
            summary: summary,
            evidence: EligibilityEvidence(
                worksInField: worksInField,
                experienceMonths: months,
                english: EnglishLevel(rawValue: english),
                employerConsents: employerConsents,
                qualification: Qualification(rawValue: qualification)
            ),
            isAlumnus: isAlumnus,
            prefersSecretariat: prefersSecretariat
        )
    }
}
