import Learning

/// What the page of a register says.
struct RegisterTexts: Sendable {
    let heading: String
    let person: String
    let presence: String
    let partMinutes: String
    let minutes: String
    let reason: String
    let save: String
    let back: String

    static let english = RegisterTexts(
        heading: "Attendance",
        person: "Person",
        presence: "Presence",
        partMinutes: "Minutes, if partly",
        minutes: "minutes",
        reason: "Why an entry is corrected (needed for corrections)",
        save: "Save the register",
        back: "All registers"
    )

    static let french = RegisterTexts(
        heading: "Présence",
        person: "Personne",
        presence: "Présence",
        partMinutes: "Minutes, si partielle",
        minutes: "minutes",
        reason: "Motif de la correction (nécessaire pour corriger)",
        save: "Enregistrer la feuille",
        back: "Toutes les feuilles"
    )

    /// Of ``Presence/names``.
    static func name(_ presence: String) -> LocalizedText {
        switch presence {
        case "present": LocalizedText(english: "present", french: "présent(e)")
        case "partly": LocalizedText(english: "partly", french: "en partie")
        case "excused": LocalizedText(english: "excused", french: "excusé(e)")
        default: LocalizedText(english: "absent", french: "absent(e)")
        }
    }
}
