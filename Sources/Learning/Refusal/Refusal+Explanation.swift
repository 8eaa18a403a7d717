extension Refusal {
    /// One sentence for a person: what is wrong, and what would be right.
    package func explanation(_ language: Language) -> String {
        let text = sentence
        return text[language]
    }

    private func fact(_ index: Int) -> String { facts.indices.contains(index) ? facts[index] : "?" }

    private var sentence: LocalizedText {
        switch code {
        case .notPermitted:
            LocalizedText(
                english: "A \(fact(1)) may not run \(fact(0)).",
                french: "Un \(fact(1)) ne peut pas exécuter \(fact(0))."
            )
        case .invalidInput:
            LocalizedText(english: "\(fact(0)) is not valid: \(fact(1)).", french: "\(fact(0)) n'est pas valable : \(fact(1)).")
        case .academyExists:
            LocalizedText(
                english: "This data already belongs to \(fact(0)); what goes into every sealed file is fixed once. Choose another data folder.",
                french:
                    "Ces données appartiennent déjà à \(fact(0)) ; ce qui figure dans chaque fichier scellé est fixé une fois pour toutes. Choisissez un autre dossier."
            )
        case .academyMissing:
            LocalizedText(
                english: "There is no academy here yet: run `academy init` first.",
                french: "Il n'y a pas encore d'académie ici : exécutez d'abord `academy init`."
            )
        case .courseUnknown:
            LocalizedText(
                english: "No course has the key \(fact(0)): import it with `academy course import`.",
                french: "Aucun cours n'a la clé \(fact(0)) : importez-le avec `academy course import`."
            )
        case .cohortExists:
            LocalizedText(
                english: "A cohort \(fact(0)) exists already, with other data; cohort keys are never used twice.",
                french: "Une promotion \(fact(0)) existe déjà, avec d'autres données ; une clé ne sert qu'une fois."
            )
        case .cohortUnknown:
            LocalizedText(english: "No cohort has the key \(fact(0)).", french: "Aucune promotion n'a la clé \(fact(0)).")
        case .cohortFull:
            LocalizedText(
                english: "Cohort \(fact(0)) has \(fact(1)) seats; \(fact(2)) are taken and \(fact(3)) more were asked for. Nobody was enrolled.",
                french:
                    "La promotion \(fact(0)) a \(fact(1)) places ; \(fact(2)) sont prises et \(fact(3)) de plus étaient demandées. Personne n'a été inscrit."
            )
        case .datesReversed:
            LocalizedText(english: "The end \(fact(1)) lies before the start \(fact(0)).", french: "La fin \(fact(1)) précède le début \(fact(0)).")
        case .personUnknown:
            LocalizedText(
                english: "Nobody is recorded under \(fact(0)): import people with `academy person import`.",
                french: "Personne n'est enregistré sous \(fact(0)) : importez les personnes avec `academy person import`."
            )
        case .peopleRejected:
            LocalizedText(
                english: "\(fact(0)) rows of the list have errors; nothing was imported.",
                french: "\(fact(0)) lignes de la liste comportent des erreurs ; rien n'a été importé."
            )
        case .notEnrolled:
            LocalizedText(english: "\(fact(0)) is not enrolled in \(fact(1)).", french: "\(fact(0)) n'est pas inscrit dans \(fact(1)).")
        case .transitionRefused:
            LocalizedText(
                english: "\(fact(0)) in state \(fact(1)) does not allow \(fact(2)).",
                french: "\(fact(0)) à l'état \(fact(1)) ne permet pas \(fact(2))."
            )
        case .assessmentUnknown:
            LocalizedText(
                english: "The course has no assessment \(fact(0)); it has \(fact(1)).",
                french: "Le cours n'a pas d'évaluation \(fact(0)) ; il a \(fact(1))."
            )
        case .markOutOfRange:
            LocalizedText(
                english: "A raw mark is a number from 0 to 100 with at most two decimals, not \(fact(0)).",
                french: "Une note brute est un nombre de 0 à 100 avec deux décimales au plus, pas \(fact(0))."
            )
        case .markExists:
            LocalizedText(
                english: "\(fact(0)) already has \(fact(2)) in \(fact(1)); a correction needs a reason.",
                french: "\(fact(0)) a déjà \(fact(2)) en \(fact(1)) ; une correction exige un motif."
            )
        case .marksClosed:
            LocalizedText(
                english: "The board has decided on \(fact(0)); marks no longer change by recording.",
                french: "Le jury a statué sur \(fact(0)) ; les notes ne changent plus par saisie."
            )
        case .boardDateInFuture:
            LocalizedText(english: "The board date \(fact(0)) has not come yet.", french: "La date du jury \(fact(0)) n'est pas encore venue.")
        case .boardBeforeEnd:
            LocalizedText(
                english: "An award board of \(fact(0)) lies before the end of the cohort, \(fact(1)).",
                french: "Un jury du \(fact(0)) précède la fin de la promotion, le \(fact(1))."
            )
        case .ratifiedBeforeBoard:
            LocalizedText(
                english: "Ratified on \(fact(1)), before the board of \(fact(0)) decided.",
                french: "Ratifié le \(fact(1)), avant la décision du jury du \(fact(0))."
            )
        case .appealTermRunning:
            LocalizedText(
                english: "The appeal term of \(fact(0)) runs until \(fact(1)); seal afterwards, or record the holder's waiver.",
                french: "Le délai de recours de \(fact(0)) court jusqu'au \(fact(1)) ; scellez ensuite, ou enregistrez la renonciation du titulaire."
            )
        case .awardMissing:
            LocalizedText(english: "\(fact(0)) has no ratified award.", french: "\(fact(0)) n'a pas de titre ratifié.")
        case .documentUnknown:
            LocalizedText(english: "No document bears \(fact(0)).", french: "Aucun document ne porte \(fact(0)).")
        case .documentNotPrepared:
            LocalizedText(
                english: "Document \(fact(0)) is \(fact(1)), not prepared for sealing.",
                french: "Le document \(fact(0)) est \(fact(1)), non préparé pour le scellement."
            )
        case .secondPersonNeeded:
            LocalizedText(
                english: "This act needs two different people; \(fact(0)) alone does not suffice.",
                french: "Cet acte exige deux personnes différentes ; \(fact(0)) seul ne suffit pas."
            )
        case .reasonNeeded:
            LocalizedText(english: "A reason must be given.", french: "Un motif doit être indiqué.")
        case .serialMistyped:
            LocalizedText(
                english: "\(fact(0)) has a typing error: compare it with the document.",
                french: "\(fact(0)) comporte une faute de frappe : comparez avec le document."
            )
        case .recordsChanged:
            LocalizedText(
                english: "\(fact(0)) was changed by somebody else in the meantime; try again.",
                french: "\(fact(0)) a été modifié entre-temps par quelqu'un d'autre ; réessayez."
            )
        case .fileTooLarge:
            LocalizedText(
                english: "The file is larger than \(fact(0)) MB.",
                french: "Le fichier dépasse \(fact(0)) Mo."
            )
        }
    }
}
