import Learning

/// Reads what is particular to the kind of an item, and reports everything that keeps it from being one.
struct ItemBodyReader {
    let fields: YAMLMapping
    /// Where premises and gaps stand.
    private var places: [ContentKey: Place] = [:]

    init(_ fields: YAMLMapping) { self.fields = fields }

    static func fields(of kind: ItemKind) -> [String] {
        switch kind {
        case .single: ["options", "shuffle"]
        case .multiple: ["options", "shuffle", "scoring"]
        case .trueFalse: ["answer", "feedback-true", "feedback-false"]
        case .shortText: ["answers", "feedback-else"]
        case .numeric: ["answer", "tolerance", "unit", "feedback-right", "feedback-less", "feedback-more"]
        case .matching: ["pairs", "targets", "shuffle", "scoring"]
        case .ordering: ["elements", "scoring"]
        case .gap, .inlineChoice: ["text", "gaps", "scoring"]
        case .essay: ["words", "guidance"]
        case .file: ["formats", "megabytes", "guidance"]
        }
    }

    /// Nil when something was reported.
    mutating func body(_ kind: ItemKind, _ log: inout ProblemLog) -> ItemBody? {
        let before = log.problems.count
        let read = part(kind, &log)
        guard let read, log.problems.count == before else { return nil }
        for fault in read.faults { ItemFaultReport(fields, places).report(fault, &log) }
        return log.problems.count == before ? read : nil
    }

    private mutating func part(_ kind: ItemKind, _ log: inout ProblemLog) -> ItemBody? {
        let rule = fields.has("scoring") ? fields.choice("scoring", of: ItemScoring.self, &log) ?? .partial : .partial
        switch kind {
        case .single: return .single(fields.choiceList(&log))
        case .multiple: return .multiple(fields.choiceList(&log), rule)
        case .trueFalse: return fields.trueFalse(&log).map { .trueFalse($0) }
        case .shortText: return fields.textKey(&log).map { .shortText($0) }
        case .numeric: return fields.numericKey(&log).map { .numeric($0) }
        case .matching: return .matching(matching(&log), rule)
        case .ordering: return .ordering(fields.ordering(&log), rule)
        case .gap: return gapText(&log).map { .gap($0, rule) }
        case .inlineChoice: return inlineChoiceText(&log).map { .inlineChoice($0, rule) }
        case .essay:
            let words = fields.number("words", in: EssayTask.wordsRange, &log)
            let guidance = fields.localizedText("guidance", &log)
            return words.flatMap { words in guidance.map { .essay(EssayTask(words: words.value, guidance: $0)) } }
        case .file: return fields.fileTask(&log).map { .file($0) }
        }
    }

    private mutating func matching(_ log: inout ProblemLog) -> Matching {
        let premises = fields.parts("pairs", known: ["key"] + YAMLMapping.languages + ["target", "feedback"], &log) {
            key,
            pair,
            log -> Matching.Premise? in
            let text = pair.ownText(&log)
            let target = pair.key("target", &log)
            let feedback = pair.localizedText("feedback", &log)
            guard let text, let target, let feedback else { return nil }
            return Matching.Premise(key: key, text: text, target: target.value, feedback: feedback)
        }
        let targets = fields.parts("targets", known: ["key"] + YAMLMapping.languages, &log) { key, target, log -> Matching.Target? in
            target.ownText(&log).map { Matching.Target(key: key, text: $0) }
        }
        for premise in premises { places[premise.value.key] = premise.place }
        return Matching(premises: premises.map(\.value), targets: targets.map(\.value), isShuffled: fields.isShuffled(&log))
    }

    private mutating func gapText(_ log: inout ProblemLog) -> GapText? {
        let text = fields.localizedText("text", &log)
        let gaps = fields.parts("gaps", known: ["key", "answers", "feedback-else"], &log) { key, gap, log -> GapText.Gap? in
            gap.textKey(&log).map { GapText.Gap(key: key, answers: $0) }
        }
        for gap in gaps { places[gap.value.key] = gap.place }
        return text.map { GapText(text: $0, gaps: gaps.map(\.value)) }
    }

    private mutating func inlineChoiceText(_ log: inout ProblemLog) -> InlineChoiceText? {
        let text = fields.localizedText("text", &log)
        let gaps = fields.parts("gaps", known: ["key", "options", "shuffle"], &log) { key, gap, log -> InlineChoiceText.Gap? in
            InlineChoiceText.Gap(key: key, choices: gap.choiceList(&log))
        }
        for gap in gaps { places[gap.value.key] = gap.place }
        return text.map { InlineChoiceText(text: $0, gaps: gaps.map(\.value)) }
    }
}
