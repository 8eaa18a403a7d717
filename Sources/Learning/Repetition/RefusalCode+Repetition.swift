extension RefusalCode {
    package static let repetitionKeyReused = RefusalCode(
        "idempotency-key-reused",
        .invalid,
        facts: 0,
        english: "This Idempotency-Key was used for another request; use a new one for each.",
        french: "Cette Idempotency-Key a servi à une autre requête ; utilisez-en une nouvelle pour chacune."
    )

    package static let requestUnderWay = RefusalCode(
        "request-under-way",
        .conflict,
        facts: 0,
        english: "The same request is being worked on; ask again in a few seconds.",
        french: "La même requête est en cours de traitement ; redemandez dans quelques secondes."
    )

    package static let answerToldOnce = RefusalCode(
        "answer-told-once",
        .conflict,
        facts: 0,
        english: "This was done before. Its answer held a secret and was told once; it is not kept.",
        french: "Cela a déjà été fait. La réponse contenait un secret, communiqué une seule fois ; elle n'est pas conservée."
    )

    package static let repetitionKeysExhausted = RefusalCode(
        "idempotency-keys-exhausted",
        .tooOften,
        facts: 1,
        english: "This account has used too many Idempotency-Keys within a day. Send the request without one, or wait {0} seconds.",
        french: "Ce compte a employé trop d'Idempotency-Keys en un jour. Envoyez la requête sans clé, ou attendez {0} secondes."
    )

    static let repetitionCodes = [repetitionKeyReused, requestUnderWay, answerToldOnce, repetitionKeysExhausted]
}
