import Learning

/// Reads `lesson.md`: front matter in YAML between two lines of `---`, then Markdown.
enum LessonFile {
    static let name = "lesson.md"
    private static let fields = ["title", "language", "minutes"]

    static func read(_ text: String, file: String, context: inout LessonContext, limits: ContentLimits, log: inout ProblemLog) -> Lesson? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            let message = lines.first == "---" ? "the front matter does not end" : "the front matter is missing"
            let hint = "begin with a line `---`, then `title`, `language` and `minutes`, then a line `---`"
            log.report(.frontMatterMissing, at: Place(file: file), message, hint: hint)
            return nil
        }
        MarkdownCheck.check(Array(lines[(end + 1)...]), file: file, firstLine: end + 2, context: &context, log: &log)

        let front = lines[1..<end].joined(separator: "\n")
        guard let node = YAMLComposer.compose(front, file: file, firstLine: 2, limits: limits, log: &log) else {
            if front.trimmed.isEmpty {
                log.report(.missingKey, at: Place(file: file), "`title` is missing", hint: "add `title`, `language` and `minutes`")
            }
            return nil
        }
        guard let front = YAMLMapping(node, file: file, lineOffset: 1, known: fields, log: &log) else { return nil }
        let title = front.text("title", &log)
        let language = front.choice("language", of: Language.self, &log)
        let minutes = front.number("minutes", in: 1...10_000, &log)
        guard let title, let language, let minutes else { return nil }
        let markdown = lines[(end + 1)...].joined(separator: "\n").trimmed + "\n"
        return Lesson(path: file, title: title.value, language: language, minutes: minutes.value, markdown: markdown)
    }
}
