import Hummingbird
import Learning

/// What a verifier is told of several files: a line for each, in the order in which they were chosen.
struct AnswersPage: Sendable {
    private let frame: PageFrame
    private let answers: AnswerPageTexts
    private let texts: AnswerTableTexts

    init(_ frame: PageFrame, values: SiteValues) {
        (self.frame, answers, texts) = (frame, values.text.answer, values.text.answerTable)
    }

    func response(_ answered: [AnsweredFile], at instant: Instant) -> Response {
        frame.response(title: texts.title, switchTo: PageAddress(path: "/verify")) { page in
            page.title(texts.title)
            page.lead(summary(answered))
            let columns = [texts.file, texts.answer, texts.holder, texts.document, texts.serial]
            page.table(texts.title, columns, answered.map(row))
            page.paragraph("\(answers.answeredAt): \(Moment.words(instant, frame.language))")
            page.paragraph(texts.single)
            page.markup("<p class=\"again\">")
            page.link(answers.again, to: PageAddress(path: "/verify"), frame.language)
            page.markup("</p>\n")
        }
    }

    private func summary(_ answered: [AnsweredFile]) -> String {
        let valid = answered.count { $0.verification.answer == .valid && !$0.verification.isSpecimen }
        return "\(texts.valid) \(valid) / \(answered.count)"
    }

    private func row(_ answered: AnsweredFile) -> [Cell] {
        let (verification, facts) = (answered.verification, answered.verification.facts)
        return [
            .text(answered.name ?? "–"), .strong(headline(verification)), .text(facts?.holder.latin ?? "–"),
            .text(facts?.title[frame.language] ?? "–"), .text(facts?.serial.text ?? "–"),
        ]
    }

    private func headline(_ verification: Verification) -> String {
        let headline = answers.text(verification.answer, onPaper: false).headline
        let since = verification.since.map { ", \(answers.since) \(Moment.words($0, frame.language))" } ?? ""
        return headline + since + (verification.isSpecimen ? " (\(answers.specimen))" : "")
    }
}

/// One of several files, and what was found.
struct AnsweredFile: Sendable {
    /// As shown; nil where the client told none.
    let name: String?
    let verification: Verification
}

struct AnswerTableTexts: Sendable {
    let title: String
    /// Before how many of how many are.
    let valid: String
    let file: String
    let answer: String
    let holder: String
    let document: String
    let serial: String
    /// How to see more of one of them.
    let single: String

    static let english = AnswerTableTexts(
        title: "Answers to your files",
        valid: "Valid:",
        file: "File",
        answer: "Answer",
        holder: "Awarded to",
        document: "Document",
        serial: "Serial number",
        single: "Check one file alone to see every fact that it states and every check."
    )

    static let french = AnswerTableTexts(
        title: "Réponses à vos fichiers",
        valid: "Valables\u{202F}:",
        file: "Fichier",
        answer: "Réponse",
        holder: "Délivré à",
        document: "Document",
        serial: "Numéro de série",
        single: "Vérifiez un fichier seul pour voir tout ce qu’il atteste et chaque contrôle."
    )
}
