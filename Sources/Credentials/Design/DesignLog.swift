internal import Yams

/// Gathers the problems of one file.
final class DesignLog {
    let file: String
    private(set) var problems: [DesignProblem] = []

    init(file: String) {
        self.file = file
    }

    func report(_ node: Node?, _ message: String) {
        report(line: node?.mark?.line, message)
    }

    func report(line: Int?, _ message: String) {
        problems.append(DesignProblem(file: file, line: line, message: message))
    }
}
