import ArgumentParser
import CanonicalJSON
import Credentials

struct CertificateCheckCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find everything that is wrong in a folder of certificate designs.",
        discussion: "Reports every problem with file and line. Needs no academy."
    )

    @Argument(help: "The folder of designs.") var directory = "certificates"
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        do {
            let library = try DesignLibrary.load(directory: directory)
            let names = library.designs.keys.sorted()
            return Report(
                "\(directory): \(names.count == 1 ? "1 design" : "\(names.count) designs"), no problems (\(names.joined(separator: ", ")))",
                json: ["designs": .array(names.map { .string($0) }), "problems": []]
            )
        } catch {
            return Report(
                error.problems.map { "\(directory)/\($0)" } + ["\(directory): \(error.problems.count) problems"],
                json: [
                    "problems": .array(
                        error.problems.map {
                            [
                                "file": .string($0.file), "line": $0.line.map { .integer(Int64($0)) } ?? .null, "message": .string($0.message),
                            ]
                        }
                    )
                ],
                exit: .no
            )
        }
    }
}
