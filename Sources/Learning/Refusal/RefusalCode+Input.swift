extension RefusalCode {
    package static let invalidInput = RefusalCode(
        "invalid-input",
        .invalid,
        facts: 2,
        english: "{0} is not valid: {1}.",
        french: "{0} n'est pas valable : {1}."
    )

    package static let reasonNeeded = RefusalCode(
        "reason-needed",
        .invalid,
        facts: 0,
        english: "A reason must be given.",
        french: "Un motif doit être indiqué."
    )

    package static let fileTooLarge = RefusalCode(
        "file-too-large",
        .tooLarge,
        facts: 1,
        english: "The file is larger than {0} MB.",
        french: "Le fichier dépasse {0} Mo."
    )

    package static let recordsChanged = RefusalCode(
        "records-changed",
        .conflict,
        facts: 1,
        english: "{0} was changed by somebody else in the meantime; try again.",
        french: "{0} a été modifié entre-temps par quelqu'un d'autre ; réessayez."
    )

    package static let changedMeanwhile = RefusalCode(
        "changed-meanwhile",
        .stale,
        facts: 1,
        english: "{0} was changed since you read it; read it again before you change it.",
        french: "{0} a été modifié depuis votre lecture ; relisez avant de modifier."
    )

    package static let datesReversed = RefusalCode(
        "dates-reversed",
        .invalid,
        facts: 2,
        english: "The end {1} lies before the start {0}.",
        french: "La fin {1} précède le début {0}."
    )

    package static let transitionRefused = RefusalCode(
        "transition-refused",
        .conflict,
        facts: 3,
        english: "{0} in state {1} does not allow {2}.",
        french: "{0} à l'état {1} ne permet pas {2}."
    )

    static let inputCodes = [invalidInput, reasonNeeded, fileTooLarge, recordsChanged, changedMeanwhile, datesReversed, transitionRefused]
}
