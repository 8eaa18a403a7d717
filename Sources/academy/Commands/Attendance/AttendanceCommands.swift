import ArgumentParser
import CanonicalJSON
import Learning

struct AttendanceCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance",
        abstract: "Take attendance over from a register kept elsewhere.",
        subcommands: [AttendanceImportCommand.self]
    )
}

struct AttendanceImportCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take the attendance of modules from a CSV file.",
        discussion: """
            The first line names the columns: \(ModuleRegister.columns.joined(separator: ",")). module is the module's key; held and attended are minutes, of the \
            whole module. No award is decided on a residential module of which no register is known. The same file again changes nothing; another number is \
            a correction and needs --reason. A file with any error changes nothing, and every error is reported with its line.
            """
    )

    @Argument(help: "The CSV file, in UTF-8.") var file: String
    @Option(help: "The cohort's key.") var cohort: CohortKey
    @Option(help: "Which register it comes from: \"attendance sheets, Strasbourg\"") var source: String
    @Option(help: "Why attendance that was recorded before is corrected.") var reason: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let register = ModuleRegister(CommaSeparatedTable(try Files.read(file, atMost: CommaSeparatedTable.maximumBytes)))
        guard register.problems.isEmpty else { return Self.report(of: register, file: file) }
        let entries = register.rows.map { RecordModuleAttendance.Entry($0.email, $0.attendance) }
        let command = try RecordModuleAttendance(cohort: cohort, entries, source: source, reason: reason)
        let outcome = try await OpenRecords.with(store) { try await command.run(in: CommandContext(store, $0)) }
        return Report(
            "\(file): \(outcome.recorded) recorded, \(outcome.corrected) corrected, \(outcome.unchanged) unchanged",
            json: [
                "recorded": .integer(Int64(outcome.recorded)), "corrected": .integer(Int64(outcome.corrected)),
                "unchanged": .integer(Int64(outcome.unchanged)),
            ]
        )
    }

    private static func report(of register: ModuleRegister, file: String) -> Report {
        let summary = Refusal(.registerRejected, ["\(register.problems.count)"]).explanation(.english)
        return Report(
            register.problems.map { "\(file):\($0.line): \($0.message)" } + [summary],
            json: [
                "error": Problem(code: RefusalCode.registerRejected.rawValue, summary).json,
                "problems": .array(register.problems.map { ["line": .integer(Int64($0.line)), "message": .string($0.message)] }),
            ],
            exit: .no
        )
    }
}
