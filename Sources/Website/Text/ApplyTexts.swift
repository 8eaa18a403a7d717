import Learning

/// What an applicant's pages say.
struct ApplyTexts: Sendable {
    let heading: String
    let lead: String
    let noCalls: String
    let edition: String
    let period: String
    let seats: String
    let closes: String
    let formHeading: String
    let formLead: String
    let nameHeading: String
    let latinName: String
    let latinNameHint: String
    let nativeName: String
    let nativeNameHint: String
    let institutionHeading: String
    let country: String
    let countryHint: String
    let institution: String
    let sector: String
    let post: String
    let summary: String
    let summaryHint: String
    let prefersSecretariat: String
    let evidenceHeading: String
    let worksInField: String
    let experience: String
    let english: String
    let qualification: String
    let employerConsents: String
    let alumnus: String
    let save: String
    let submit: String
    let applicationHeading: String
    let waitingPlace: String
    let offerHeading: String
    let answerBy: String
    let subjectToVisa: String
    let accept: String
    let decline: String
    let sentHeading: String
    let route: String
    let byCountry: String
    let bySecretariat: String
    let yes: String
    let no: String
    let historyHeading: String
    let when: String
    let state: String
    let why: String
    let withdraw: String

    static func name(_ sector: Sector) -> LocalizedText {
        switch sector {
        case .state: LocalizedText(english: "state institution", french: "institution publique")
        case .civilSociety: LocalizedText(english: "civil society", french: "société civile")
        case .academic: LocalizedText(english: "university or research", french: "université ou recherche")
        case .international: LocalizedText(english: "international organisation", french: "organisation internationale")
        }
    }

    static func name(_ qualification: Qualification) -> LocalizedText {
        switch qualification {
        case .degree: LocalizedText(english: "a university degree", french: "un diplôme universitaire")
        case .equivalentExperience: LocalizedText(english: "equivalent experience", french: "une expérience équivalente")
        case .none: LocalizedText(english: "neither", french: "ni l’un ni l’autre")
        }
    }
}
