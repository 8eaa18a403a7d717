import ArgumentParser
import CanonicalJSON
import Credentials
import Learning

struct KeyExportTrustCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-trust",
        abstract: "Write the signed bundle with which others verify offline into a file.",
        discussion: "The same as `academy certificate trust`, which prints it. The file is replaced in one step."
    )

    @Argument(help: "The file.") var file: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let (bundle, root) = try await OpenRecords.with(store) { records in
            let works = try await SealWorks.open(store.home, records)
            return (try await ExportTrust(publisher: works.publisher).run(in: CommandContext(store, records)), try works.keys.store.rootFingerprint)
        }
        try Files.write(bundle + [UInt8(ascii: "\n")], to: file, permissions: 0o644)
        return Report(
            "\(file) holds the bundle of the root \(root).",
            json: ["file": .string(file), "bytes": .integer(Int64(bundle.count + 1)), "rootFingerprint": .string(root)]
        )
    }
}
