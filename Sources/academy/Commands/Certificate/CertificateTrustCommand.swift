import ArgumentParser
import CanonicalJSON
import Foundation
import Learning

struct CertificateTrustCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust",
        abstract: "Print the signed bundle with which others verify offline.",
        discussion: """
            It holds the root certificate, the seal keys with their windows of use, and the state of every certificate that is not simply valid. Give it to \
            verifiers afresh at least every \(VerificationRule.offlineDays) days: with an older one they are told that the status is unknown.
              academy certificate trust > bundle.json
              academy certificate verify FILE.pdf --trust bundle.json
            """
    )

    @OptionGroup var store: StoreOptions

    mutating func run() async throws {
        do {
            let bundle = try await OpenRecords.with(store) { records in
                try await ExportTrust(publisher: SealWorks.open(store.home, records).publisher).run(in: CommandContext(store, records))
            }
            FileHandle.standardOutput.write(Data(bundle + [UInt8(ascii: "\n")]))
        } catch {
            let problem = Problem(error)
            Console.error("academy: \(problem.sentence)")
            throw ExitCode(problem.exit.rawValue)
        }
    }
}
