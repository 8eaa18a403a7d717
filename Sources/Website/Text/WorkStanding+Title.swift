import Learning

extension WorkStanding {
    /// As its author is told.
    var title: LocalizedText {
        switch self {
        case .notStarted: LocalizedText(english: "nothing handed in yet", french: "rien de remis")
        case .draft: LocalizedText(english: "draft, not handed in yet", french: "brouillon, pas encore remis")
        case .handedIn: LocalizedText(english: "handed in", french: "remis")
        case .notSubmitted: LocalizedText(english: "not handed in", french: "non remis")
        case .excused: LocalizedText(english: "excused", french: "dispense accordée")
        case .held: LocalizedText(english: "held: a case of integrity is open", french: "suspendu\u{202F}: un dossier d’intégrité est ouvert")
        case .released: LocalizedText(english: "result released", french: "résultat publié")
        case .underRevision: LocalizedText(english: "under revision", french: "en révision")
        case .upheld: LocalizedText(english: "revision decided: mark upheld", french: "révision close\u{202F}: note maintenue")
        case .revised: LocalizedText(english: "revision decided: mark revised", french: "révision close\u{202F}: note révisée")
        case .voided: LocalizedText(english: "void", french: "annulé")
        }
    }
}
