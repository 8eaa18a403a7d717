/// Every operation there is.
package enum OperationCatalogue {
    /// In the order of an edition's life.
    package static let nouns: [OperationNoun] = [
        OperationNoun("account", "Own account", "Compte personnel", ownAccount, access),
        OperationNoun("accounts", "Accounts", "Comptes", accounts),
        OperationNoun("roles", "Roles", "Rôles", roles),
        OperationNoun("courses", "Courses", "Formations", courses),
        OperationNoun("cohorts", "Editions", "Éditions", cohorts),
        OperationNoun("people", "People", "Personnes", people),
        OperationNoun("applications", "Applications", "Candidatures", applications),
        OperationNoun("nominations", "Nominations", "Désignations", nominations),
        OperationNoun("selection", "Selection", "Sélection", selections),
        OperationNoun("offers", "Offers", "Offres", offers),
        OperationNoun("enrolments", "Enrolments", "Inscriptions", enrolments),
        OperationNoun("sessions", "Sessions", "Séances", sessions),
        OperationNoun("attendance", "Attendance", "Assiduité", attendance),
        OperationNoun("groups", "Learning groups", "Groupes d’étude", groups),
        OperationNoun("progress", "Progress", "Progression", progress),
        OperationNoun("sittings", "Sittings", "Sessions d’épreuve", sittings, sittingStages),
        OperationNoun("attempts", "Attempts at tests", "Tentatives aux tests", attempts),
        OperationNoun("self-checks", "Self-checks", "Auto-évaluations", selfChecks),
        OperationNoun("uploads", "Uploads", "Téléversements", uploads),
        OperationNoun("submissions", "Submissions", "Travaux remis", submissions),
        OperationNoun("claims", "Circumstances", "Circonstances particulières", claims),
        OperationNoun("scripts", "Scripts", "Copies", scripts),
        OperationNoun("interests", "Affiliations and interests", "Affiliations et intérêts", affiliations),
        OperationNoun("marking", "Marking", "Correction", marking),
        OperationNoun("marks", "Marks", "Notes", marks),
        OperationNoun("moderations", "Moderation", "Modération", moderations),
        OperationNoun("integrity-cases", "Integrity cases", "Dossiers d’intégrité", integrityCases),
        OperationNoun("boards", "Boards", "Jurys", boards),
        OperationNoun("releases", "Releases of results", "Publication des résultats", releases),
        OperationNoun("resits", "Resits", "Rattrapages", resits),
        OperationNoun("revisions", "Revisions", "Révisions", revisions),
        OperationNoun("appeals", "Appeals", "Recours", appeals),
        OperationNoun("awards", "Awards", "Titres", awards),
        OperationNoun("award-imports", "Awards from before", "Titres antérieurs", awardImports),
        OperationNoun("revocation-cases", "Revocation cases", "Dossiers de retrait", revocationCases),
        OperationNoun("documents", "Documents", "Documents", preparations, documents),
        OperationNoun("suspensions", "Suspensions", "Suspensions", suspensions),
        OperationNoun("sealing", "Sealing", "Scellement", sealing),
        OperationNoun("audit", "Audit trail", "Piste d’audit", audit),
    ]

    package static let all: [Operation] = nouns.flatMap(\.operations)

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    package static func named(_ name: String) -> Operation? { byName[name] }
}
