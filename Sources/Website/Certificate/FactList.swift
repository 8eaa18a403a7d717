import Learning

/// Everything that the document's page prints, so that a paper with one edited line is found out (ruling 10); of a transcript only that there is one.
struct FactList: Sendable {
    enum Slot: String, TemplateSlot {
        case holder, nativeName, content, course, courseOther, period, issuer, issuerOther, signatory, office, serial, preparedOn, edition
    }

    private let language: Language
    private let texts: FactTexts
    private let list: Fragment<Slot>
    private let content: ContentRows

    init(_ language: Language, library: TemplateLibrary, values: SiteValues) throws {
        self.language = language
        texts = values.text.facts
        list = try Fragment("facts", in: library, texts: [values])
        content = try ContentRows(language, library: library, values: values)
    }

    func write(_ facts: DocumentFacts, to page: inout HTMLWriter) {
        list.write(to: &page) { slot, page in
            switch slot {
            case .holder: page.text(facts.holder.latin)
            case .nativeName: nativeName(facts.holder, to: &page)
            case .content: content.write(facts, to: &page)
            case .course: page.text(facts.course[language])
            case .courseOther: page.text(facts.course[language.other])
            case .period:
                page.text("\(texts.periodFrom) \(facts.startedOn.inWords(language)) \(texts.periodTo) \(facts.endedOn.inWords(language))")
            case .issuer: page.text(facts.issuer[language])
            case .issuerOther: page.text(facts.issuer[language.other])
            case .signatory: page.text(facts.signatory.name)
            case .office: page.text(facts.signatory.office[language])
            case .serial: page.text(facts.serial.text)
            case .preparedOn: page.text(facts.preparedOn.inWords(language))
            case .edition: page.text("\(facts.edition)")
            }
        }
    }

    /// Its language is not known, so it must not be taken for the page's; its direction follows its first strong letter.
    private func nativeName(_ name: PersonName, to page: inout HTMLWriter) {
        guard let native = name.native else { return }
        page.markup("<bdi class=\"native\" dir=\"auto\" lang=\"\">")
        page.text(native)
        page.markup("</bdi>")
    }
}
