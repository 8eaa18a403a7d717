import Learning

/// What a document states of its own kind, a row for each line that it prints.
struct ContentRows: Sendable {
    enum Slot: String, TemplateSlot {
        case label, value, other
    }

    private let language: Language
    private let texts: FactTexts
    private let row: Fragment<RowSlot>
    private let localizedRow: Fragment<Slot>

    init(_ language: Language, library: TemplateLibrary, values: SiteValues) throws {
        self.language = language
        texts = values.text.facts
        row = try Fragment("row", in: library, texts: [values])
        localizedRow = try Fragment("localized-row", in: library, texts: [values])
    }

    func write(_ facts: DocumentFacts, to page: inout HTMLWriter) {
        switch facts.content {
        case .certificate(let certificate):
            line(texts.award, certificate.award, to: &page)
            line(texts.workload, "\(certificate.workloadHours) \(texts.hours)", to: &page)
            line(texts.awardedOn, certificate.awardedOn.inWords(language), to: &page)
        case .transcript:
            line(texts.document, facts.title, to: &page)
            line("", texts.undisclosed, to: &page)
        case .statementOfAttendance(let statement):
            line(texts.document, facts.title, to: &page)
            line(texts.attendance, share(statement.attendedMinutes, statement.heldMinutes), to: &page)
            for module in statement.modules { line(module.title[language], share(module.attendedMinutes, module.heldMinutes), to: &page) }
            for session in statement.sessions {
                line(
                    session.date.inWords(language),
                    "\(session.title[language]): \(session.minutes) min, \(session.attendedMinutes) min \(texts.attended)",
                    to: &page
                )
            }
        case .letter(let letter):
            line(texts.document, facts.title, to: &page)
            if let addressee = letter.addressee { line(texts.addressee, addressee, to: &page) }
            if let place = letter.place { line(texts.place, place, to: &page) }
            line(texts.letter, letter.text, to: &page)
        }
    }

    private func share(_ attended: Int64, _ held: Int64) -> String {
        "\(DocumentHours.text(attended)) \(texts.of) \(DocumentHours.text(held))"
    }

    private func line(_ label: String, _ value: String, to page: inout HTMLWriter) {
        row.write(to: &page) { slot, page in
            switch slot {
            case .label: page.text(label)
            case .value: page.text(value)
            }
        }
    }

    private func line(_ label: String, _ text: LocalizedText, to page: inout HTMLWriter) {
        localizedRow.write(to: &page) { slot, page in
            switch slot {
            case .label: page.text(label)
            case .value: page.text(text[language])
            case .other: page.text(text[language.other])
            }
        }
    }
}
