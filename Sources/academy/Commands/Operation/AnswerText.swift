import CanonicalJSON
import Learning

/// An operation's answer for people: a line for each fact, lists of like things as tables.
struct AnswerText {
    let language: Language

    func lines(_ answer: JSONValue) -> [String] {
        if let items = answer["items"]?.arrayValue {
            let next = answer["next"]?.stringValue.map { ["more: --after \($0)"] } ?? []
            return (items.isEmpty ? ["(nothing)"] : lines(of: items)) + next
        }
        switch answer {
        case .object(let members): return Self.inOrder(members.keys).flatMap { name in members[name].map { lines(name, $0) } ?? [] }
        case .array(let elements): return elements.isEmpty ? ["(nothing)"] : lines(of: elements)
        default: return [text(answer) ?? ""]
        }
    }

    private func lines(_ name: String, _ value: JSONValue) -> [String] {
        if let text = text(value) { return ["\(name): \(text)"] }
        return ["\(name):"] + lines(value).map { "  \($0)" }
    }

    private func lines(of elements: [JSONValue]) -> [String] {
        if let rows = table(elements) { return rows }
        return elements.flatMap { element in
            if let text = text(element) { return ["- \(text)"] }
            return lines(element).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
        }
    }

    /// What a thing is called by comes first; JSON knows no order.
    private static func inOrder(_ names: some Collection<String>) -> [String] {
        let first = ["outcome", "key", "code", "serial", "cohort", "person", "email", "name", "title"]
        return names.sorted { (first.firstIndex(of: $0) ?? first.count, $0) < (first.firstIndex(of: $1) ?? first.count, $1) }
    }

    /// Nil for what does not fit on a line.
    private func text(_ value: JSONValue) -> String? {
        switch value {
        case .null: return "-"
        case .boolean(let value): return value ? "yes" : "no"
        case .integer(let value): return "\(value)"
        case .string(let value): return value
        case .array(let elements):
            let texts = elements.compactMap(text)
            return texts.count == elements.count && texts.joined().count <= 100 ? texts.joined(separator: ", ") : nil
        case .object(let members): return Set(members.keys) == ["en", "fr"] ? members[language.rawValue]?.stringValue : nil
        }
    }

    /// Nil unless all are objects of the same members, each of which fits on a line.
    private func table(_ elements: [JSONValue]) -> [String]? {
        guard let columns = (elements.first?.objectValue?.keys).map(Self.inOrder), columns.count > 1 else { return nil }
        var rows = [columns]
        for element in elements {
            guard let members = element.objectValue, Self.inOrder(members.keys) == columns else { return nil }
            let cells = columns.compactMap { members[$0].flatMap(text) }
            guard cells.count == columns.count, cells.allSatisfy({ $0.count <= 40 }) else { return nil }
            rows.append(cells)
        }
        let widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
