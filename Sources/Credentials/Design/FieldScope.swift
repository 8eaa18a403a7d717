internal import Yams

/// The names that texts of one place may print, and which of them were printed.
final class FieldScope {
    /// For messages: “the design”.
    let what: String
    let fields: [Design.Field]
    private(set) var used: Set<String> = []
    private let log: DesignLog

    init(what: String, fields: [Design.Field], log: DesignLog) {
        self.what = what
        self.fields = fields
        self.log = log
    }

    func field(_ name: String) -> Design.Field? {
        fields.first { $0.name == name }
    }

    /// A text for each language, or one text for all of them; `reserved` are names that need not be handed in.
    func texts(_ node: Node?, what: String, reserved: Set<String> = []) -> [TextLanguage: TextTemplate]? {
        if let scalar = node?.scalar, let template = template(scalar.string, at: node, reserved: reserved) {
            return Dictionary(uniqueKeysWithValues: TextLanguage.allCases.map { ($0, template) })
        }
        guard let settings = Settings(node, what: what, keys: TextLanguage.allCases.map(\.rawValue), log: log) else { return nil }
        var texts: [TextLanguage: TextTemplate] = [:]
        for language in TextLanguage.allCases {
            guard let text = settings.string(language.rawValue),
                let template = template(text, at: settings[language.rawValue], reserved: reserved)
            else { return nil }
            texts[language] = template
        }
        return texts
    }

    private func template(_ text: String, at node: Node?, reserved: Set<String>) -> TextTemplate? {
        guard let template = TextTemplate(text) else {
            log.report(node, "a brace is not closed or opened, or what it holds is not the name of a field")
            return nil
        }
        for name in template.fields where !reserved.contains(name) {
            guard let field = field(name) else {
                log.report(node, "“{\(name)}” is not among the fields of \(what)")
                continue
            }
            if field.hasParagraphs && template.pieces.count > 1 {
                log.report(node, "“{\(name)}” has paragraphs of its own and stands alone in its text")
            }
            used.insert(name)
        }
        return template
    }
}
