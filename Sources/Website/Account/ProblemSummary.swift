import Learning

/// What went wrong with a form, at the head of its page.
enum ProblemSummary {
    static func write(_ problem: Problem?, heading: String, _ language: Language, to page: inout HTMLWriter) {
        guard let problem else { return }
        page.markup("<div class=\"summary\" role=\"alert\"><p>")
        page.text(heading)
        page.markup("</p>\n<ul><li>")
        page.text(problem.explanation[language])
        page.markup("</li></ul></div>\n")
    }
}
