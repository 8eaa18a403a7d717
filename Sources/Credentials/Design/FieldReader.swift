internal import Yams

/// Reads what a design declares of the facts it prints: fields, and tables with theirs.
struct FieldReader {
    let log: DesignLog

    /// `what` names the place in messages.
    func fields(_ entries: [(name: String, node: Node)], what: String) -> [Design.Field] {
        entries.compactMap { field($0.name, $0.node, what: what) }
    }

    func tables(_ entries: [(name: String, node: Node)]) -> [Design.TableFields] {
        entries.compactMap { table($0.name, $0.node) }
    }

    private func field(_ name: String, _ node: Node, what: String) -> Design.Field? {
        let keys = ["optional", "localised", "paragraphs"]
        guard let settings = Settings(node, what: "\(what) “\(name)”", keys: keys, log: log) else { return nil }
        guard TextTemplate("{\(name)}") != nil else {
            log.report(node, "“\(name)” is not a name for a field; use letters and digits")
            return nil
        }
        if Design.pageNames.contains(name) { log.report(node, "“\(name)” is a number that pages have of themselves; give the field another name") }
        return Design.Field(
            name: name,
            isOptional: settings.flag("optional"),
            isLocalised: settings.flag("localised"),
            hasParagraphs: settings.flag("paragraphs")
        )
    }

    private func table(_ name: String, _ node: Node) -> Design.TableFields? {
        guard let settings = Settings(node, what: "the table “\(name)”", keys: ["fields", "rows"], log: log) else { return nil }
        let fields = fields(settings.mappings("fields"), what: "the field of the table “\(name)”")
        for field in fields where field.hasParagraphs { log.report(node, "“\(field.name)” stands in a cell, which has no paragraphs of its own") }
        guard settings["rows"] != nil else { return Design.TableFields(name: name, fields: fields, rows: nil) }
        let rows = settings.sequence("rows").compactMap { row($0, fields: fields, table: name) }
        return Design.TableFields(name: name, fields: fields, rows: rows)
    }

    private func row(_ node: Node, fields: [Design.Field], table: String) -> [String: String]? {
        guard let settings = Settings(node, what: "the row", keys: fields.map(\.name), log: log) else { return nil }
        var row: [String: String] = [:]
        for field in fields {
            guard field.isLocalised else {
                row[field.name] = settings[field.name]?.scalar?.string
                continue
            }
            let languages = TextLanguage.allCases.map(\.rawValue)
            guard let texts = Settings(settings[field.name], what: "“\(field.name)”", keys: languages, log: log) else { return nil }
            for language in languages { row["\(field.name).\(language)"] = texts[language]?.scalar?.string }
        }
        do throws(PageError) {
            _ = try FieldValues(row, for: fields, languages: TextLanguage.allCases)
            return row
        } catch {
            log.report(node, error.description)
            return nil
        }
    }
}

extension Design {
    /// What a running block may print beside the fields: its page's number, and how many pages there are.
    static let pageNames: Set<String> = ["page", "pages"]
}
