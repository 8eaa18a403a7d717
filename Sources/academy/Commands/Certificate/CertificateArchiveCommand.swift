import ArgumentParser
import CanonicalJSON
import Issuing
import Learning

struct CertificateArchiveCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Put a new proof of time around documents whose own will end.",
        discussion: """
            A server does this by itself, a year before the certificates in a document end. The archived form is a file of its own; the former ones stay good and \
            stay in the register. What is laid out in DATA/certificates is brought up to date by the server, or by the next `certificate issue`.
            """
    )

    @Option(help: "Archive what holds for fewer days than this. [default: 365]") var days: Int64 = 365
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (0...36_500).contains(days) else { throw ValidationError("--days: 0 to 36500.") }
    }

    func report() async throws -> Report {
        let outcome = try await OpenRecords.with(store) { records in
            let works = try await SealWorks.open(store.home, records)
            let archiver = OwnArchiver(works.keys, clock: SystemClock())
            return try await ArchiveRun(archiver: archiver, reserve: days * 86_400).run(in: CommandContext(store, records))
        }
        var report = Report(
            "\(outcome.archived) archived, \(outcome.failures.count) failed",
            json: ["archived": .integer(Int64(outcome.archived)), "failed": .array(outcome.failures.map { .string($0) })],
            exit: outcome.failures.isEmpty ? .done : .no
        )
        report.failures = outcome.failures
        return report
    }
}
