import Hummingbird
import Learning

/// `GET /registers`: the registers that an instructor or tutor may keep, complete ones too.
struct RegistersPage: Sendable {
    private let frame: PageFrame
    private let text: CohortTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.cohort) }

    func response(_ editions: [ListRegisters.Edition], notice: Notice?) -> Response {
        frame.response(title: text.registersHeading, notice: notice, switchTo: CohortAddress.registers) { page in
            page.title(text.registersHeading)
            if editions.allSatisfy(\.registers.isEmpty) { page.paragraph(text.noRegisters) }
            for edition in editions where !edition.registers.isEmpty {
                page.heading("\(text.edition) \(edition.cohort)")
                Self.write(edition.registers, of: edition.cohort, text, frame.language, to: &page)
            }
        }
    }

    /// The newest first: it is the one that is kept.
    static func write(
        _ registers: [CohortOverview.Register],
        of cohort: CohortKey,
        _ text: CohortTexts,
        _ language: Language,
        to page: inout HTMLWriter
    ) {
        let rows = registers.reversed().map { register -> [Cell] in
            let plan = register.session.plan
            return [
                .link(plan.title[language], CohortAddress.register(plan.key, cohort), language),
                .text(DeadlineText.words(register.session.starts, language)),
                register.missing == 0 ? .text(text.complete) : .strong("\(text.entriesMissing)\(Punctuation.colon(language)) \(register.missing)"),
            ]
        }
        page.table(text.registersHeading, [text.session, text.when, text.entries], rows)
    }
}
