/// The links and the HTML in one line of Markdown, code spans left out.
struct MarkdownSpans {
    /// Where inline links, images, definitions and autolinks lead, in order.
    private(set) var links: [String] = []
    /// From 1; where the first HTML tag or comment begins.
    private(set) var htmlColumn: Int?

    init(_ line: String) {
        let scalars = Array(line)
        var index = 0
        if let definition = Self.definition(line) { links.append(definition) }
        while index < scalars.count {
            switch scalars[index] {
            case "\\": index += 2
            case "`": index = Self.endOfCode(scalars, from: index)
            case "]" where index + 1 < scalars.count && scalars[index + 1] == "(":
                let (link, end) = Self.destination(scalars, from: index + 2)
                links.append(link)
                index = end
            case "<":
                index = takeAngle(scalars, at: index)
            default: index += 1
            }
        }
    }

    /// The index after a code span; where none closes, after the backquotes.
    private static func endOfCode(_ scalars: [Character], from start: Int) -> Int {
        let ticks = scalars[start...].prefix { $0 == "`" }.count
        var index = start + ticks
        while index < scalars.count {
            let run = scalars[index...].prefix { $0 == "`" }.count
            if run == ticks { return index + run }
            index += max(1, run)
        }
        return start + ticks
    }

    /// The destination of `](destination "title")` and the index after it; parentheses within it are taken while they match.
    private static func destination(_ scalars: [Character], from start: Int) -> (link: String, end: Int) {
        let rest = scalars[start...].drop { $0 == " " }
        if rest.first == "<" {
            let inner = rest.dropFirst().prefix { $0 != ">" }
            return (String(inner), min(inner.endIndex + 1, scalars.count))
        }
        var depth = 0
        let inner = rest.prefix { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth >= 0 && !character.isWhitespace
        }
        return (String(inner), inner.endIndex)
    }

    /// The destination of a link reference definition, `[label]: destination`.
    private static func definition(_ line: String) -> String? {
        let content = line.trimmed
        guard content.hasPrefix("["), !content.hasPrefix("[^"), let end = content.firstRange(of: "]:") else { return nil }
        let target = content[end.upperBound...].drop { $0 == " " }.prefix { !$0.isWhitespace }
        return target.isEmpty ? nil : String(target)
    }

    /// `<https://…>` is a link, `<word` and `<!--` are HTML, anything else is a less-than sign.
    private mutating func takeAngle(_ scalars: [Character], at start: Int) -> Int {
        let inner = scalars[(start + 1)...].prefix { $0 != ">" }
        guard let first = inner.first, first.isLetter || first == "/" || first == "!" || first == "?" else { return start + 1 }
        let isClosed = start + 1 + inner.count < scalars.count
        if isClosed, inner.contains(":") || inner.contains("@"), !inner.contains(where: \.isWhitespace) {
            let link = String(inner)
            links.append(link.contains(":") ? link : "mailto:" + link)
        } else {
            htmlColumn = htmlColumn ?? start + 1
        }
        return start + 1 + inner.count
    }
}
