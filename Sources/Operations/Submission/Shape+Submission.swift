package import Learning

extension Shape where Value == OwnWork {
    package static let ownWork = Shape.named(
        "OwnWork",
        Member("cohort", .described, "The cohort's key.") { $0.key.cohort },
        Member("assessment", .described, "The assessment's code.") { $0.key.assessment },
        Member("sitting", .integer, "The sitting's number.") { $0.key.number },
        Member("title", .localizedText, "What the assessment is called.") { $0.title },
        Member("task", .localizedText, "What is to be done.") { $0.task },
        Member("code", .described, "The code to print on the work in place of your name.") { $0.code },
        Member("standing", .choice, "Where the work stands.") { $0.standing },
        Member("isTaken", .boolean, "Whether a work handed in now would be taken.") { $0.isTaken },
        Member("isFile", .boolean, "Whether what is handed in is an uploaded file.") { $0.isFile },
        Member("megabytes", .integer, "How large a file may be.") { $0.megabytes },
        Member("lateWork", optional: .lateWork, "How lateness is counted; null where no late work is taken.") { $0.lateWork },
        Member("wordLimit", optional: .integer, "The limit of words; null where there is none.") { $0.wordLimit },
        Member("opensAt", .instant, "When the sitting opened.") { $0.opensAt },
        Member("deadline", .deadline, "When it is due, with your extensions.") { $0.deadline },
        Member("extensionDays", .integer, "By how many days accepted claims moved the deadline.") { $0.extensionDays },
        Member("draft", optional: .draft, "What lies on the page; null for an empty one.") { $0.draft },
        Member("version", .text, "What `If-Match` must name in the next draft.") { $0.draftVersion.text },
        Member("content", optional: .workContent, "What was handed in; null before that, and for a performance.") { $0.content },
        Member("submittedAt", optional: .instant, "When it was handed in.") { $0.submittedAt },
        Member("lateness", optional: .lateness, "What was counted; before handing in, what would be counted now.") { $0.lateness },
        Member("receipts", .list(of: .receipt), "Every receipt, in order.") { $0.receipts }
    )
}

extension Shape where Value == Submission.Content {
    package static let workContent = Shape.named(
        "WorkContent",
        Member("digest", .described, "The SHA-256 of the file.") { $0.digest },
        Member("words", .integer, "How many words it has.") { $0.words }
    )
}

extension Shape where Value == Submission.Draft {
    package static let draft = Shape.named(
        "WorkDraft",
        Member("content", .workContent, "What lies on the page.") { $0.content },
        Member("savedAt", .instant, "When it was saved.") { $0.savedAt },
        Member("isHeldBack", .boolean, "Whether the clock leaves it alone.") { $0.isHeldBack }
    )
}

extension Shape where Value == Receipt {
    package static let receipt = Shape.named(
        "Receipt",
        Member("number", .text, "What you quote when you ask about it.") { $0.number },
        Member("at", .instant, "When it was given.") { $0.at },
        Member("content", optional: .workContent, "What was taken; null for a performance.") { $0.content },
        Member("lateDays", .integer, "Started working days past the deadline.") { $0.lateDays }
    )
}

extension Shape where Value == LateVerdict {
    package static let lateness = Shape.named(
        "Lateness",
        Member("days", .integer, "Started working days past the deadline.") { $0.days },
        Member("text", .localizedText, "In words.") { $0.explanation }
    )
}

extension Shape where Value == CourseRules.LateWork {
    package static let lateWork = Shape.named(
        "LateWork",
        Member("penaltyPerDay", .hundredths, "Percent of the earned mark that each started working day costs.") { $0.penaltyPerDay },
        Member("days", .integer, "Working days on which late work is taken.") { $0.days }
    )
}

extension Shape where Value == SubmitWork.Outcome {
    static let submittedWork = Shape.object(
        Member("outcome", .word(of: ["submitted", "replaced", "unchanged"]), "What happened.") { $0.word },
        Member("receipt", .receipt, "The receipt; of the first time, where nothing changed.") { $0.receipt },
        Member("lateness", optional: .lateness, "How it was counted, where it came in now.") { $0.lateness }
    )
}

extension Shape where Value == RecordPerformance.Outcome {
    static let recordedPerformance = Shape.object(
        Member("outcome", .word(of: ["recorded", "unchanged"]), "What happened.") { outcome in
            if case .recorded = outcome { "recorded" } else { "unchanged" }
        },
        Member("receipt", .receipt, "The receipt.") { outcome in
            switch outcome {
            case .recorded(let receipt), .unchanged(let receipt): receipt
            }
        }
    )
}

extension SubmitWork.Outcome {
    fileprivate var word: String {
        switch self {
        case .submitted: "submitted"
        case .replaced: "replaced"
        case .unchanged: "unchanged"
        }
    }

    fileprivate var receipt: Receipt {
        switch self {
        case .submitted(let receipt, _), .replaced(let receipt), .unchanged(let receipt): receipt
        }
    }

    fileprivate var lateness: LateVerdict? { if case .submitted(_, let verdict) = self { verdict } else { nil } }
}
