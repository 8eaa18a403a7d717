import Yams

/// Turns checked text into Yams' nodes, which know their lines.
enum YAMLComposer {
    /// Nil when there is no document to read; everything wrong is reported.
    ///
    /// A field that stands twice would make Yams give up the whole file. It is reported, its first occurrence renamed to a name that ``YAMLMapping`` skips,
    /// and the file is read again, so that the rest is checked too.
    ///
    /// - Parameter firstLine: of the text within its file, for front matter.
    static func compose(_ text: String, file: String, firstLine: Int = 1, limits: ContentLimits, log: inout ProblemLog) -> Node? {
        let refused = YAMLPrecheck.problems(in: text, file: file, firstLine: firstLine, limits: limits)
        guard refused.isEmpty else {
            for problem in refused { log.append(problem) }
            return nil
        }
        var text = text
        for attempt in 0..<maximumDuplicates {
            do {
                // Without rules that guess types: every value is wanted as written, and guessing costs more than all else.
                return try Yams.compose(yaml: text, .basic)
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let (line, column) = (context.mark.line, context.mark.column)
                log.report(
                    .duplicateField,
                    at: Place(file: file, line: line + firstLine - 1, column: column),
                    "`\(names.first ?? "")` stands more than once in the same place",
                    hint: "keep one of them"
                )
                guard let marker = Unicode.Scalar(firstMarker + UInt32(attempt)), let marked = replacing(text, line, column, by: marker) else {
                    return nil
                }
                text = marked
            } catch {
                report(error, file: file, firstLine: firstLine, log: &log)
                return nil
            }
        }
        return nil
    }

    /// Names that begin so were duplicates. The range is Unicode's private use area, which no course text needs.
    static func isMarked(_ name: String) -> Bool {
        name.unicodeScalars.first.map { (firstMarker..<(firstMarker + UInt32(maximumDuplicates))).contains($0.value) } ?? false
    }

    private static let firstMarker: UInt32 = 0xE000
    private static let maximumDuplicates = 50

    /// The text with one character replaced, at a line and column counted from 1; nil when there is none.
    private static func replacing(_ text: String, _ line: Int, _ column: Int, by marker: Unicode.Scalar) -> String? {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
        guard lines.indices.contains(line - 1), lines[line - 1].indices.contains(column - 1) else { return nil }
        lines[line - 1][column - 1] = marker
        return String(String.UnicodeScalarView(lines.joined(separator: ["\n"])))
    }

    private static func report(_ error: any Error, file: String, firstLine: Int, log: inout ProblemLog) {
        let hint = "indent by two spaces, write `name: value`, and put text with `: ` or ` #` in quotes"
        switch error {
        case YamlError.scanner(let context?, let problem, _, _) where context.text.contains("quoted"):
            // The scanner notices an open quote at the end of the file; what matters is where it was opened.
            let place = Place(file: file, line: max(1, context.mark.line) + firstLine - 1, column: max(1, context.mark.column))
            log.report(.yamlSyntax, at: place, "not YAML: \(problem) in quotes", hint: "close the quote that opens here")
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            let place = Place(file: file, line: max(1, mark.line) + firstLine - 1, column: max(1, mark.column))
            log.report(.yamlSyntax, at: place, "not YAML: \(problem)", hint: hint)
        default:
            log.report(.yamlSyntax, at: Place(file: file, line: firstLine), "not YAML", hint: hint)
        }
    }
}
