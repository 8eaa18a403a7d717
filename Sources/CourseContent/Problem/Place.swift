/// A position in a file of the course.
struct Place: Hashable {
    let file: String
    let line: Int
    let column: Int?

    init(file: String, line: Int = 1, column: Int? = nil) {
        (self.file, self.line, self.column) = (file, line, column)
    }
}

/// A value and where it was read, for problems that show only when files are seen together.
struct Located<Value> {
    let value: Value
    let place: Place
}

extension Located: Equatable where Value: Equatable {}
