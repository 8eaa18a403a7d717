import Learning

/// Roles and how far they reach, in words.
enum RoleText {
    static func name(_ role: Role) -> LocalizedText {
        switch role {
        case .operator: LocalizedText(english: "Operator of the machine", french: "Exploitant de la machine")
        case .worker: LocalizedText(english: "Background work", french: "Travail de fond")
        case .verifier: LocalizedText(english: "Verifier", french: "Vérificateur")
        case .visitor: LocalizedText(english: "Visitor", french: "Visiteur")
        case .accountHolder: LocalizedText(english: "Account holder", french: "Titulaire du compte")
        case .trainee: LocalizedText(english: "Trainee", french: "Stagiaire")
        case .correspondent: LocalizedText(english: "Permanent Correspondent", french: "Correspondant permanent")
        case .secretariat: LocalizedText(english: "Secretariat", french: "Secrétariat")
        case .selectionPanel: LocalizedText(english: "Selection panel", french: "Jury de sélection")
        case .instructor: LocalizedText(english: "Instructor", french: "Instructeur")
        case .tutor: LocalizedText(english: "Tutor", french: "Tuteur")
        case .secondMarker: LocalizedText(english: "Second marker", french: "Second correcteur")
        case .moderator: LocalizedText(english: "Moderator", french: "Modérateur")
        case .externalExaminer: LocalizedText(english: "External examiner", french: "Examinateur externe")
        case .boardMember: LocalizedText(english: "Member of the board", french: "Membre du jury")
        case .boardChair: LocalizedText(english: "Chair of the board", french: "Président du jury")
        case .boardSecretary: LocalizedText(english: "Secretary of the board", french: "Secrétaire du jury")
        case .governingBoard: LocalizedText(english: "Governing Board", french: "Conseil d’administration")
        case .registrar: LocalizedText(english: "Registrar", french: "Registraire")
        case .approver: LocalizedText(english: "Approver", french: "Approbateur")
        case .reviser: LocalizedText(english: "Reviser", french: "Réviseur")
        case .appealPanel: LocalizedText(english: "Appeal panel", french: "Commission d’appel")
        case .integrityBoard: LocalizedText(english: "Integrity board", french: "Commission d’intégrité")
        case .protectionOfficer: LocalizedText(english: "Data protection officer", french: "Délégué à la protection des données")
        case .auditor: LocalizedText(english: "Auditor", french: "Auditeur")
        }
    }

    static func reach(_ scope: Scope) -> LocalizedText {
        switch scope {
        case .academy: LocalizedText(english: "the whole academy", french: "toute l’académie")
        case .cohort: LocalizedText(english: "one edition", french: "une édition")
        case .country(let country): LocalizedText(english: "country \(country.code)", french: "pays \(country.code)")
        case .assessment(_, let code): LocalizedText(english: "assessment \(code) of one edition", french: "épreuve \(code) d’une édition")
        case .caseFile: LocalizedText(english: "one case", french: "un dossier")
        case .own: LocalizedText(english: "what is their own", french: "ce qui est à soi")
        }
    }
}
