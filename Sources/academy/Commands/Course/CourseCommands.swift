import ArgumentParser
import CanonicalJSON
import CourseContent
import Learning

struct CourseCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "course",
        abstract: "Check course content and take it into the catalogue.",
        subcommands: [CourseCheckCommand.self, CourseImportCommand.self]
    )
}

struct CourseCheckCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find everything that is wrong in a folder of courses.",
        discussion:
            "Reports every problem with file, line and what would be right; the format is described in docs/course-format.md. Needs no academy."
    )

    @Argument(help: "The folder of courses.") var directory = "courses"
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let library = CourseLibrary.read(directory: directory)
        return CourseFindings(library: library, directory: directory).report
    }
}

/// What was found in a folder of courses, for people and programs.
struct CourseFindings {
    let library: CourseLibrary
    let directory: String

    var report: Report {
        Report(lines + [summary], json: .object(json), exit: library.problems.isEmpty ? .done : .no)
    }

    /// For whoever wanted more than to know.
    var refusal: Report {
        let sentence = "\(summary); nothing was imported"
        let error = ["error": Problem(code: "course-problems", sentence).json]
        return Report(lines + [sentence], json: .object(json.merging(error) { first, _ in first }), exit: .no)
    }

    private var lines: [String] { library.problems.map { "\(directory)/\($0)" } }

    private var summary: String {
        let count = library.problems.count
        guard count == 0 else { return "\(directory): \(count == 1 ? "1 problem" : "\(count) problems")" }
        let names = library.courses.map(\.key.text).joined(separator: ", ")
        return "\(directory): \(library.courses.count == 1 ? "1 course" : "\(library.courses.count) courses"), no problems (\(names))"
    }

    private var json: [String: JSONValue] {
        [
            "courses": .array(library.courses.map { .string($0.key.text) }),
            "problems": .array(
                library.problems.map { problem in
                    [
                        "file": .string(problem.file), "line": .integer(Int64(problem.line)),
                        "column": problem.column.map { .integer(Int64($0)) } ?? .null, "code": .string(problem.code.rawValue),
                        "message": .string(problem.message), "hint": .string(problem.hint),
                    ]
                }
            ),
        ]
    }
}

struct CourseImportCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take courses into the catalogue.",
        discussion: "Unchanged content makes no new version, changed content makes one; cohorts keep the version they were opened on."
    )

    @Argument(help: "The folder of courses.") var directory = "courses"
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let library = CourseLibrary.read(directory: directory)
        guard library.problems.isEmpty else {
            return CourseFindings(library: library, directory: directory).refusal
        }
        let results = try await OpenRecords.with(store) { records in
            var results: [(Course, ImportCourse.Outcome)] = []
            for course in library.courses {
                results.append((course, try await ImportCourse(course).run(in: CommandContext(store, records))))
            }
            return results
        }
        return Report(
            results.map { course, outcome in
                "\(course.key): \(outcome.isNew ? "imported as version \(outcome.version)" : "unchanged, version \(outcome.version)")"
            },
            json: [
                "courses": .array(
                    results.map { course, outcome in
                        ["key": .string(course.key.text), "version": .integer(outcome.version), "new": .boolean(outcome.isNew)]
                    }
                )
            ]
        )
    }
}
