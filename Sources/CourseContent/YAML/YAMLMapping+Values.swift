import Learning
import Yams

extension YAMLMapping {
    /// The text of a node that must be a single value with something in it.
    func text(_ node: Node, called name: String, _ log: inout ProblemLog) -> Located<String>? {
        guard case .scalar(let scalar) = node else {
            log.report(.wrongType, at: place(of: node), "`\(name)` must be text, found \(node.kindName)", hint: "write `\(name): some text`")
            return nil
        }
        let text = scalar.string.trimmed
        guard !text.isEmpty else {
            log.report(.emptyText, at: place(of: node), "`\(name)` is empty", hint: "write the text")
            return nil
        }
        return Located(value: text, place: place(of: node))
    }

    func text(_ name: String, _ log: inout ProblemLog) -> Located<String>? {
        required(name, &log).flatMap { text($0, called: name, &log) }
    }

    /// A text in every language, as fields named by language.
    func localizedText(_ name: String, _ log: inout ProblemLog) -> LocalizedText? {
        guard let node = required(name, &log) else { return nil }
        guard case .mapping = node else {
            log.report(.missingTranslation, at: place(of: name), "`\(name)` needs a text in each language", hint: "write `en:` and `fr:` under it")
            return nil
        }
        return mapping(node, known: Self.languages, &log)?.ownText(&log)
    }

    /// The fields `en` and `fr` of this very mapping.
    func ownText(_ log: inout ProblemLog) -> LocalizedText? {
        var texts: [String] = []
        for language in Self.languages {
            guard let node = optional(language) else {
                log.report(.missingTranslation, at: place, "the text in `\(language)` is missing", hint: "add a line `\(language): …`")
                continue
            }
            if let text = text(node, called: language, &log) { texts.append(text.value) }
        }
        return texts.count == 2 ? LocalizedText(english: texts[0], french: texts[1]) : nil
    }

    static let languages = [Language.english.rawValue, Language.french.rawValue]

    func boolean(_ name: String, _ log: inout ProblemLog) -> Bool? {
        guard let node = required(name, &log) else { return nil }
        guard case .scalar(let scalar) = node, scalar.style == .plain, let value = Bool(scalar.string) else {
            log.report(.wrongType, at: place(of: node), "`\(name)` must be true or false", hint: "write `\(name): true` or `\(name): false`")
            return nil
        }
        return value
    }

    /// One of a few words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, of type: Choice.Type, _ log: inout ProblemLog) -> Choice? {
        required(name, &log).flatMap { choice($0, called: name, of: type, &log) }
    }

    func choices<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, of type: Choice.Type, _ log: inout ProblemLog) -> [Choice] {
        list(name, &log).compactMap { choice($0, called: name, of: type, &log) }
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: Node,
        called name: String,
        of type: Choice.Type,
        _ log: inout ProblemLog
    ) -> Choice? {
        guard let text = text(node, called: name, &log) else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        let guess = words.nearest(to: text.value).map { "did you mean `\($0)`? " } ?? ""
        log.report(.unknownChoice, at: text.place, "`\(name)` cannot be `\(text.value.shortened)`", hint: "\(guess)it is one of \(listed(words))")
        return nil
    }

    func key(_ name: String, _ log: inout ProblemLog) -> Located<ContentKey>? {
        required(name, &log).flatMap { key($0, called: name, &log) }
    }

    func keys(_ name: String, _ log: inout ProblemLog) -> [Located<ContentKey>] {
        list(name, &log).compactMap { key($0, called: name, &log) }
    }

    private func key(_ node: Node, called name: String, _ log: inout ProblemLog) -> Located<ContentKey>? {
        guard let text = text(node, called: name, &log) else { return nil }
        if let key = ContentKey(text.value) { return Located(value: key, place: text.place) }
        log.report(
            .invalidKey,
            at: text.place,
            "`\(text.value.shortened)` is no key",
            hint: "2 to 64 lower-case letters a-z, digits and single hyphens, as in `human-rights`"
        )
        return nil
    }

    /// A code with the letter that its kind has.
    func code(_ name: String, letter: Character, _ log: inout ProblemLog) -> Located<ContentCode>? {
        guard let text = text(name, &log) else { return nil }
        if let code = ContentCode(text.value), code.letter == letter { return Located(value: code, place: text.place) }
        log.report(
            .invalidCode,
            at: text.place,
            "`\(text.value.shortened)` is no code",
            hint: "the letter \(letter) and a number, as in `\(letter)3`"
        )
        return nil
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }
}
