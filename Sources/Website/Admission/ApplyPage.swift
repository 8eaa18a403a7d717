import Hummingbird
import Learning

/// `GET /apply/{cohort}`: the form of an application, empty or as its draft stands.
struct ApplyPage: Sendable {
    private let frame: PageFrame
    private let texts: Texts
    private var text: ApplyTexts { texts.apply }

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, texts) = (frame, values.text) }

    func response(_ content: ApplyContent) -> Response {
        let (cohort, form) = (content.cohort, content.form)
        return frame.response(
            status: content.problem?.status ?? .ok,
            title: "\(text.formHeading) \(cohort)",
            problem: content.problem?.code,
            notice: content.notice,
            switchTo: ApplyAddress.form(cohort)
        ) { page in
            ProblemSummary.write(content.problem, heading: texts.verify.summaryHeading, frame.language, to: &page)
            page.title("\(text.formHeading) \(cohort)")
            page.lead(text.formLead)
            page.form(to: ApplyAddress.form(cohort), frame.language, token: content.formToken) { page in
                page.hidden("version", form.version)
                if !content.isKnown { name(form, to: &page) }
                institution(form, to: &page)
                evidence(form, to: &page)
                page.markup("<p>")
                page.submit("act", "save", text.save, isQuiet: true)
                page.submit("act", "submit", text.submit)
                page.markup("</p>\n")
            }
        }
    }

    private func name(_ form: ApplicationForm, to page: inout HTMLWriter) {
        page.heading(text.nameHeading)
        page.textField("latin-name", text.latinName, value: form.latinName, hint: text.latinNameHint, atMost: PersonName.maximumLength)
        page.textField(
            "native-name",
            text.nativeName,
            value: form.nativeName,
            hint: text.nativeNameHint,
            atMost: PersonName.maximumLength,
            isRequired: false
        )
    }

    private func institution(_ form: ApplicationForm, to page: inout HTMLWriter) {
        page.heading(text.institutionHeading)
        page.textField("country", text.country, value: form.country, hint: text.countryHint, atMost: 2)
        page.textField("institution", text.institution, value: form.institution, atMost: 200)
        page.selectField(
            "sector",
            text.sector,
            Sector.allCases.map { (value: $0.rawValue, label: ApplyTexts.name($0)[frame.language]) },
            chosen: form.sector
        )
        page.textField("post", text.post, value: form.post, atMost: 200)
        page.textArea("summary", text.summary, value: form.summary, hint: text.summaryHint, rows: 8, atMost: 2000)
        page.choice("secretariat", value: "yes", text.prefersSecretariat, isMultiple: true, isChosen: form.prefersSecretariat)
    }

    private func evidence(_ form: ApplicationForm, to page: inout HTMLWriter) {
        page.heading(text.evidenceHeading)
        page.choice("works-in-field", value: "yes", text.worksInField, isMultiple: true, isChosen: form.worksInField)
        page.textField("experience", text.experience, value: form.experienceMonths, atMost: 3, isNumber: true, isRequired: false)
        page.selectField("english", text.english, EnglishLevel.allCases.map { (value: $0.rawValue, label: $0.rawValue) }, chosen: form.english)
        page.selectField(
            "qualification",
            text.qualification,
            Qualification.allCases.map { (value: $0.rawValue, label: ApplyTexts.name($0)[frame.language]) },
            chosen: form.qualification
        )
        page.choice("employer-consents", value: "yes", text.employerConsents, isMultiple: true, isChosen: form.employerConsents)
        page.choice("alumnus", value: "yes", text.alumnus, isMultiple: true, isChosen: form.isAlumnus)
    }
}

struct ApplyContent: Sendable {
    let cohort: CohortKey
    let form: ApplicationForm
    /// Whether the academy knows who applies as a person.
    let isKnown: Bool
    let formToken: String
    var notice: Notice?
    var problem: Problem?
}
