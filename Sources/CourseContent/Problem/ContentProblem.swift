/// One thing that is wrong in a course folder: where, what, and what would be right.
package struct ContentProblem: Error, Sendable, Hashable {
    /// Relative to the folder that was read, with `/`; `.` for the folder itself.
    package let file: String
    /// From 1. A problem of a whole file or folder stands at line 1.
    package let line: Int
    /// From 1, counted in Unicode scalars; nil where a whole line or file is meant.
    package let column: Int?
    package let code: ContentProblemCode
    /// What is wrong, as a sentence without a full stop.
    package let message: String
    /// What would be right.
    package let hint: String

    package init(file: String, line: Int, column: Int? = nil, code: ContentProblemCode, message: String, hint: String) {
        (self.file, self.line, self.column) = (file, line, column)
        (self.code, self.message, self.hint) = (code, message, hint)
    }

    /// The same problem seen from the folder above.
    func inside(folder: String) -> ContentProblem {
        let path = file == "." ? folder : "\(folder)/\(file)"
        return ContentProblem(file: path, line: line, column: column, code: code, message: message, hint: hint)
    }
}

extension ContentProblem: Comparable {
    /// By file, then by position.
    package static func < (left: ContentProblem, right: ContentProblem) -> Bool {
        (left.file, left.line, left.column ?? 0, left.code.rawValue, left.message)
            < (right.file, right.line, right.column ?? 0, right.code.rawValue, right.message)
    }
}

extension ContentProblem: CustomStringConvertible {
    /// As compilers write it, so that editors can jump there: `course.yaml:3:1: missing-key: … (…)`.
    package var description: String {
        let position = column.map { "\(line):\($0)" } ?? "\(line)"
        return "\(file):\(position): \(code.rawValue): \(message) (\(hint))"
    }
}
