extension RefusalCode {
    package static let attemptUnknown = RefusalCode(
        "attempt-unknown",
        .unknown,
        facts: 1,
        english: "There is no attempt {0}.",
        french: "Il n'y a pas de tentative {0}."
    )

    package static let attemptClosed = RefusalCode(
        "attempt-closed",
        .conflict,
        facts: 1,
        english: "This attempt takes no more answers: it is {0}. What was saved before counts.",
        french: "Cette tentative n'accepte plus de réponses : elle est {0}. Ce qui a été enregistré avant compte."
    )

    package static let attemptPending = RefusalCode(
        "attempt-pending",
        .conflict,
        facts: 1,
        english: "The attempt before at {0} is being handed in by the clock: begin again in a minute.",
        french: "La tentative précédente de {0} est en cours de remise par l'horloge : recommencez dans une minute."
    )

    package static let questionUnknown = RefusalCode(
        "question-unknown",
        .unknown,
        facts: 1,
        english: "The paper of this attempt has no question {0}.",
        french: "Le sujet de cette tentative ne comporte pas de question {0}."
    )

    package static let answerInvalid = RefusalCode(
        "answer-invalid",
        .invalid,
        facts: 2,
        english: "This cannot be an answer to {0}: {1}.",
        french: "Ceci ne peut pas être une réponse à {0} : {1}."
    )

    package static let notATest = RefusalCode(
        "not-a-test",
        .conflict,
        facts: 1,
        english: "{0} has no questions to answer: hand the work in instead.",
        french: "{0} ne comporte pas de questions : remettez plutôt le travail."
    )

    package static let selfCheckMissing = RefusalCode(
        "self-check-missing",
        .unknown,
        facts: 1,
        english: "The unit {0} has no questions for oneself.",
        french: "L'unité {0} n'a pas de questions d'auto-évaluation."
    )

    static let quizCodes = [attemptUnknown, attemptClosed, attemptPending, questionUnknown, answerInvalid, notATest, selfCheckMissing]
}

extension ItemResponseError {
    func refusal(of item: ContentKey) -> Refusal {
        switch self {
        case .otherKind: Refusal(.answerInvalid, [item.text, "it is of another kind than the question"])
        case .unknownPart(let part): Refusal(.answerInvalid, [item.text, "\(part) is none of its parts"])
        case .tooLong(let limit): Refusal(.answerInvalid, [item.text, "a field takes up to \(limit) characters"])
        }
    }
}

extension QuestionForm {
    /// - Throws: ``Refusal`` `answer-invalid`.
    func require(_ response: ItemResponse, of item: ContentKey) throws(Refusal) {
        do { try check(response) } catch { throw error.refusal(of: item) }
    }
}
