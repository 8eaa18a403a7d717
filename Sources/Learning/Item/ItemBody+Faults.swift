extension ItemBody {
    /// Everything that keeps the values from being an item.
    package var faults: [ItemFault] {
        switch self {
        case .single(let list): list.faults(.exactlyOne, part: nil)
        case .multiple(let list, _): list.faults(.someAndNotAll, part: nil)
        case .trueFalse: []
        case .shortText(let key): key.faults(part: nil)
        case .numeric(let key): key.tolerance.value < .zero ? [.numberOutOfRange(.tolerance)] : []
        case .matching(let matching, _): matching.faults
        case .ordering(let ordering, _):
            duplicates(of: ordering.elements.map(\.key), .elements) + tooFew(ordering.elements.count, .elements, least: 3, part: nil)
        case .gap(let text, _):
            gapFaults(text.text, text.gaps.map(\.key)) + text.gaps.flatMap { $0.answers.faults(part: $0.key) }
        case .inlineChoice(let text, _):
            gapFaults(text.text, text.gaps.map(\.key)) + text.gaps.flatMap { $0.choices.faults(.exactlyOne, part: $0.key) }
        case .essay(let task): EssayTask.wordsRange.contains(task.words) ? [] : [.numberOutOfRange(.words)]
        case .file(let task):
            tooFew(task.formats.count, .formats, least: 1, part: nil)
                + (FileTask.megabytesRange.contains(task.megabytes) ? [] : [.numberOutOfRange(.megabytes)])
        }
    }

    private func gapFaults(_ text: LocalizedText, _ keys: [ContentKey]) -> [ItemFault] {
        var faults = duplicates(of: keys, .gaps) + tooFew(keys.count, .gaps, least: 1, part: nil)
        for language in Language.allCases {
            let names = GapMarkers.names(in: text[language])
            faults += Set(keys).sorted().filter { key in names.count { $0 == key.text } != 1 }.map { .gapNotOnce($0, language) }
            faults += Set(names).subtracting(keys.map(\.text)).sorted().map { .unknownGap($0, language) }
        }
        return faults
    }
}

extension ChoiceList {
    fileprivate func faults(_ demand: ItemFault.RightOptions, part: ContentKey?) -> [ItemFault] {
        let right = options.count { $0.isRight }
        let holds =
            switch demand {
            case .exactlyOne: right == 1
            case .someAndNotAll: right >= 1 && right < options.count
            }
        return duplicates(of: options.map(\.key), .options) + tooFew(options.count, .options, least: 2, part: part)
            + (holds ? [] : [.rightOptions(found: right, mustBe: demand, part: part)])
    }
}

extension TextKey {
    fileprivate func faults(part: ContentKey?) -> [ItemFault] {
        var seen: Set<String> = []
        let twice = answers.flatMap(\.wordings).filter { !seen.insert(Self.comparable($0)).inserted || Self.comparable($0).isEmpty }
        return (answers.allSatisfy { (0...100).contains($0.share) } ? [] : [.numberOutOfRange(.answers)])
            + (answers.contains { $0.share == 100 && !$0.wordings.isEmpty } ? [] : [.noRightAnswer(part: part)])
            + twice.map { .duplicateAnswer($0, part: part) }
    }
}

extension Matching {
    fileprivate var faults: [ItemFault] {
        let known = Set(targets.map(\.key))
        return duplicates(of: premises.map(\.key), .pairs) + duplicates(of: targets.map(\.key), .targets)
            + tooFew(premises.count, .pairs, least: 2, part: nil) + tooFew(targets.count, .targets, least: 2, part: nil)
            + premises.filter { !known.contains($0.target) }.map { .unknownTarget($0.target, premise: $0.key) }
    }
}

private func duplicates(of keys: [ContentKey], _ field: ItemFault.Field) -> [ItemFault] {
    var seen: Set<ContentKey> = []
    return keys.filter { !seen.insert($0).inserted }.map { .duplicateKey($0, field) }
}

private func tooFew(_ count: Int, _ field: ItemFault.Field, least: Int, part: ContentKey?) -> [ItemFault] {
    count < least ? [.tooFew(field, least: least, part: part)] : []
}
