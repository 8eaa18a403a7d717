package import Hummingbird
import Learning

/// What a verifier is told: the answer in words, the certified facts in full, every check, and how to check without us.
package struct AnswerPage: Sendable {
    enum Slot: String, TemplateSlot {
        case specimen, advice, compare, moments, facts, checks
    }

    private struct Key: Hashable {
        let answer: VerificationAnswer
        let isOnPaper: Bool
    }

    private let frame: PageFrame
    private let texts: AnswerPageTexts
    private let shared: BadgeTexts
    private let contents: [Key: Fragment<Slot>]
    private let facts: FactList
    private let checks: CheckList
    private let row: Fragment<RowSlot>

    init(_ frame: PageFrame, library: TemplateLibrary, values: SiteValues) throws {
        self.frame = frame
        texts = values.text.answer
        shared = values.text.badge
        var contents: [Key: Fragment<Slot>] = [:]
        for answer in VerificationAnswer.allCases {
            for isOnPaper in [false, true] {
                let text = values.text.answer.text(answer, onPaper: isOnPaper)
                let named = AnswerValues(text, tone: AnswerTone(answer))
                contents[Key(answer: answer, isOnPaper: isOnPaper)] = try Fragment("answer", in: library, texts: [named, values])
            }
        }
        self.contents = contents
        facts = try FactList(frame.language, library: library, values: values)
        checks = try CheckList(library: library, values: values)
        row = try Fragment("row", in: library, texts: [values])
    }

    package func response(_ answered: Answered) -> Response {
        let verification = answered.verification
        let text = texts.text(verification.answer, onPaper: answered.isOnPaper)
        return frame.response(title: "\(text.headline) – \(texts.title)", switchTo: answered.address) { page in
            contents[Key(answer: verification.answer, isOnPaper: answered.isOnPaper)]?.write(to: &page) { slot, page in
                switch slot {
                case .specimen: specimen(verification, to: &page)
                case .advice: page.text(verification.isSpecimen && verification.answer == .valid ? texts.specimenAdvice : text.advice)
                case .compare: compare(answered, to: &page)
                case .moments: moments(answered, to: &page)
                case .facts: if let certified = verification.facts { facts.write(certified, to: &page) }
                case .checks: checks.write(verification.checks, to: &page)
                }
            }
        }
    }

    private func specimen(_ verification: Verification, to page: inout HTMLWriter) {
        guard verification.isSpecimen else { return }
        page.markup("<p class=\"specimen\"><strong>")
        page.text(texts.specimen)
        page.markup("</strong> ")
        page.text(texts.specimenMeaning)
        page.markup("</p>\n")
    }

    private func compare(_ answered: Answered, to page: inout HTMLWriter) {
        if case .link(let secret, let forms, _) = answered.evidence { return files(secret, forms, to: &page) }
        guard answered.verification.facts != nil else { return }
        page.markup("<p>")
        page.text(answered.isOnPaper ? texts.compareWithPaper : texts.compareWithFile)
        page.markup("</p>\n")
    }

    /// What can be taken by a link.
    private func files(_ secret: String, _ forms: [SharedForm], to page: inout HTMLWriter) {
        guard !forms.isEmpty else { return }
        page.markup("<p>")
        page.text(shared.take)
        for form in forms {
            page.markup(" ")
            page.link(form.fileExtension.uppercased(), to: ShareAddress.file(secret, form), frame.language)
        }
        page.markup("</p>\n")
    }

    private func moments(_ answered: Answered, to page: inout HTMLWriter) {
        let verification = answered.verification
        if case .file(.some(let name)) = answered.evidence { line(texts.file, name, to: &page) }
        if let since = verification.since { line(texts.since, Moment.words(since, frame.language), to: &page) }
        if let status = verification.statusAsOf { line(texts.statusAsOf, Moment.words(status, frame.language), to: &page) }
        if let sealed = verification.sealedAt { line(texts.sealedAt, Moment.words(sealed, frame.language), to: &page) }
        if case .link(_, _, let end) = answered.evidence { line(shared.until, Moment.words(end, frame.language), to: &page) }
        line(texts.answeredAt, Moment.words(answered.at, frame.language), to: &page)
    }

    private func line(_ label: String, _ value: String, to page: inout HTMLWriter) {
        row.write(to: &page) { slot, page in
            switch slot {
            case .label: page.text(label)
            case .value: page.text(value)
            }
        }
    }
}

enum RowSlot: String, TemplateSlot {
    case label, value
}
