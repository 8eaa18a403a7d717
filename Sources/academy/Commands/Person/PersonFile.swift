import CanonicalJSON
import Learning

/// A CSV file of people, and how its problems are told.
enum PersonFile {
    static func read(_ path: String) throws -> PersonList {
        PersonList(CommaSeparatedTable(try Files.read(path, atMost: CommaSeparatedTable.maximumBytes)))
    }

    static func report(of list: PersonList, file: String) -> Report {
        let summary = "\(file): \(list.problems.count == 1 ? "1 problem" : "\(list.problems.count) problems"); nothing was changed"
        return Report(
            list.problems.map { "\(file):\($0.line): \($0.message)" } + [summary],
            json: [
                "error": Problem(code: RefusalCode.peopleRejected.rawValue, summary).json,
                "problems": .array(list.problems.map { ["line": .integer(Int64($0.line)), "message": .string($0.message)] }),
            ],
            exit: .no
        )
    }
}
