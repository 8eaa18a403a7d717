import Foundation
import Learning

/// Checks the Markdown of a lesson line by line: that there is text, that headings descend one level at a time, that links lead somewhere, and that there
/// is no HTML, which pages would not show.
struct MarkdownCheck {
    private let file: String
    private var fence: String?
    private var level = 1
    private var hasText = false
    private var previousLine = ""

    static func check(_ lines: [String], file: String, firstLine: Int, context: inout LessonContext, log: inout ProblemLog) {
        var check = MarkdownCheck(file: file)
        for (index, line) in lines.enumerated() {
            check.read(line, at: firstLine + index, &context, &log)
        }
        if !check.hasText {
            log.report(.lessonEmpty, at: Place(file: file, line: firstLine), "the lesson has no text", hint: "write it, or remove the file")
        }
    }

    private init(file: String) { self.file = file }

    private mutating func read(_ line: String, at number: Int, _ context: inout LessonContext, _ log: inout ProblemLog) {
        defer { previousLine = line }
        let content = line.trimmed
        if let open = fence {
            if content.hasPrefix(open), content.allSatisfy({ $0 == open.first }) { fence = nil }
            return
        }
        if content.hasPrefix("```") || content.hasPrefix("~~~") {
            fence = String(content.prefix { $0 == content.first })
            hasText = true
            return
        }
        if let found = headingLevel(content) {
            checkHeading(found, content, at: number, &log)
        } else if !content.isEmpty {
            hasText = true
        }
        let place = Place(file: file, line: number)
        let spans = MarkdownSpans(line)
        for link in spans.links { check(link, at: place, &context, &log) }
        if let column = spans.htmlColumn {
            log.report(
                .rawHTML,
                at: Place(file: file, line: number, column: column),
                "HTML is not shown in lessons",
                hint: "use Markdown; put `<` in backquotes where it is meant as text"
            )
        }
    }

    /// ATX headings (`## Title`); an underline of `=` makes the line above a heading of level 1.
    private func headingLevel(_ content: String) -> Int? {
        let marks = content.prefix { $0 == "#" }.count
        if (1...6).contains(marks), content.count == marks || content.dropFirst(marks).first == " " { return marks }
        let isUnderline = !content.isEmpty && content.allSatisfy { $0 == "=" } && !previousLine.trimmed.isEmpty
        return isUnderline ? 1 : nil
    }

    private mutating func checkHeading(_ found: Int, _ content: String, at number: Int, _ log: inout ProblemLog) {
        let place = Place(file: file, line: number)
        if content.drop(while: { $0 == "#" }).allSatisfy(\.isWhitespace), content.hasPrefix("#") {
            log.report(.headingLevel, at: place, "the heading has no text", hint: "write the heading after the `#` signs")
        } else if found == 1 {
            log.report(
                .headingLevel,
                at: place,
                "a heading of level 1 in the text",
                hint: "the title of the front matter is level 1; begin with `##`"
            )
        } else if found > level + 1 {
            let right = String(repeating: "#", count: level + 1)
            log.report(.headingLevel, at: place, "the heading skips from level \(level) to \(found)", hint: "write `\(right)` here")
        }
        level = max(2, found)
    }

    private func check(_ link: String, at place: Place, _ context: inout LessonContext, _ log: inout ProblemLog) {
        if link.hasPrefix("source:") {
            guard let key = ContentKey(String(link.dropFirst(7))), context.sources.contains(key) else {
                guard context.hasAllSources else { return }
                let names = context.sources.sorted().map(\.text)
                let guess = names.nearest(to: String(link.dropFirst(7))).map { "did you mean `source:\($0)`? " } ?? ""
                let message = "`\(link.shortened)` is not in the unit's reading list"
                log.report(.unknownSource, at: place, message, hint: "\(guess)readings here: \(listed(names))")
                return
            }
            context.cite(key)
        } else if let scheme = scheme(of: link) {
            guard !["https", "http", "mailto"].contains(scheme) else { return }
            log.report(
                .linkScheme,
                at: place,
                "links to `\(scheme.shortened):` are not allowed",
                hint: "use https, mailto, source:KEY or a file of the course"
            )
        } else if !link.hasPrefix("#") {
            checkFile(link, at: place, &context, &log)
        }
    }

    private func checkFile(_ link: String, at place: Place, _ context: inout LessonContext, _ log: inout ProblemLog) {
        let target = String(link.prefix { $0 != "#" && $0 != "?" }).removingPercentEncoding ?? link
        guard let path = context.path(ofLink: target) else {
            log.report(.pathOutsideFolder, at: place, "`\(link.shortened)` leads out of the course folder", hint: "link to a file within the course")
            return
        }
        guard context.link(to: path) else {
            log.report(.linkTargetMissing, at: place, "there is no file `\(path.shortened)`", hint: "add the file, or mend the link")
            return
        }
    }

    /// RFC 3986 section 3.1, in lower case.
    private func scheme(of link: String) -> String? {
        let scheme = link.prefix { $0 != ":" }
        guard scheme.count < link.count, let first = scheme.first, first.isASCII, first.isLetter,
            scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
        else { return nil }
        return scheme.lowercased()
    }
}
