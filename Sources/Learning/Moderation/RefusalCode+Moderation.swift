extension RefusalCode {
    package static let moderationNeeded = RefusalCode(
        "moderation-needed",
        .conflict,
        facts: 1,
        english: "The marks of {0} are moderated by sample: open the moderation.",
        french: "Les notes de {0} sont modérées par échantillon : ouvrez la modération."
    )

    package static let moderationNotForeseen = RefusalCode(
        "moderation-not-foreseen",
        .conflict,
        facts: 1,
        english: "The marks of {0} are not moderated by sample: conclude the marking.",
        french: "Les notes de {0} ne sont pas modérées par échantillon : concluez la correction."
    )

    package static let moderationMissing = RefusalCode(
        "moderation-missing",
        .conflict,
        facts: 1,
        english: "No sample of {0} was drawn yet: open the moderation first.",
        french: "Aucun échantillon de {0} n'a encore été tiré : ouvrez d'abord la modération."
    )

    package static let ownDecision = RefusalCode(
        "own-decision",
        .forbidden,
        facts: 1,
        english: "{0} had a part in this and does not decide on it.",
        french: "{0} y a pris part et n'en décide pas."
    )

    static let moderationCodes = [moderationNeeded, moderationNotForeseen, moderationMissing, ownDecision]
}
