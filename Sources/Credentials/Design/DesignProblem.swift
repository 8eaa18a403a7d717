/// One mistake in a design set, where it stands and what would be right.
public struct DesignProblem: Error, Equatable, Sendable, CustomStringConvertible {
    /// Relative to the design set's folder.
    public let file: String
    /// From 1; nil where the whole file is meant.
    public let line: Int?
    /// One sentence for the person who edits the file.
    public let message: String

    /// `fonts.yaml:3: …`, as compilers write it.
    public var description: String {
        line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
    }
}

/// Every mistake found in a design set; loading does not stop at the first.
public struct DesignProblems: Error, Equatable, Sendable, CustomStringConvertible {
    /// Never empty, in the order of the files.
    public let problems: [DesignProblem]

    /// One problem a line.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
