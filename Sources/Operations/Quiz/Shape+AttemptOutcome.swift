import Learning

extension Shape where Value == ListAttempts.Outcome {
    static let attemptList = Shape.named(
        "AttemptList",
        Member("attempts", .list(of: .entry), "By number.") { $0.attempts },
        Member("tries", .integer, "How many there may be.") { $0.tries },
        Member("minutes", optional: .integer, "Of one attempt; null without a limit.") { $0.minutes },
        Member("canBegin", .boolean, "Whether another can be begun.") { $0.canBegin }
    )
}

extension Shape where Value == ListAttempts.Outcome.Entry {
    fileprivate static let entry = Shape.object(
        Member("attempt", .described, "The attempt.") { $0.attempt },
        Member("number", .integer, "Which it is.") { $0.number },
        Member("state", .choice, "Where it stands.") { $0.state },
        Member("startedAt", .instant, "When it began.") { $0.startedAt },
        Member("deadline", .instant, "When its time is over.") { $0.deadline },
        Member("mark", optional: .hundredths, "Null until it is handed in, and while nothing may be told of it.") { $0.mark }
    )
}

extension Shape where Value == StartAttempt.Outcome {
    static let startedAttempt = Shape.object(
        Member("outcome", .word(of: ["started", "unchanged"]), "What happened.") { outcome in
            if case .started = outcome { "started" } else { "unchanged" }
        },
        Member("attempt", .described, "The open attempt.") { $0.attempt }
    )
}

extension StartAttempt.Outcome {
    /// The one that is open now.
    var attempt: Identifier<Attempt> {
        switch self {
        case .started(let id), .open(let id): id
        }
    }
}

extension Shape where Value == SaveAnswer.Outcome {
    static let savedAnswer = Shape.object(
        Member("outcome", .word(of: ["saved", "unchanged", "superseded"]), "What happened.") { outcome in
            switch outcome {
            case .saved: "saved"
            case .unchanged: "unchanged"
            case .superseded: "superseded"
            }
        },
        Member("savedAt", optional: .instant, "When it was acknowledged; null where another one stands.") { outcome in
            switch outcome {
            case .saved(let at), .unchanged(let at): at
            case .superseded: nil
            }
        }
    )
}

extension Shape where Value == SubmitAttempt.Outcome {
    static let submittedAttempt = Shape.object(
        Member("outcome", .word(of: ["submitted", "unchanged"]), "What happened.") { outcome in
            if case .submitted = outcome { "submitted" } else { "unchanged" }
        },
        Member("receipt", .text, "Proof of handing in.") { outcome in
            switch outcome {
            case .submitted(let receipt), .unchanged(let receipt): receipt.number
            }
        }
    )
}
