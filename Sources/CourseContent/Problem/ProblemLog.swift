/// Gathers what is wrong while reading goes on.
struct ProblemLog {
    private(set) var problems: [ContentProblem] = []

    var isEmpty: Bool { problems.isEmpty }

    mutating func report(_ code: ContentProblemCode, at place: Place, _ message: String, hint: String) {
        problems.append(ContentProblem(file: place.file, line: place.line, column: place.column, code: code, message: message, hint: hint))
    }

    mutating func append(_ problem: ContentProblem) { problems.append(problem) }

    /// Sorted by file and position, each once.
    var sorted: [ContentProblem] { Array(Set(problems)).sorted() }
}
