import ArgumentParser
import CanonicalJSON
import Credentials
import Learning

struct InitialiseCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a new academy: its identity, its keys, its database.",
        discussion: """
            Name, public address and serial prefix go into every sealed file and are fixed here, once. The keys lie in DATA/keys; keep root.key offline \
            and a copy of the whole folder somewhere safe. Saying the same again changes nothing.
            """
    )

    @Option(help: "The academy's name, as certificates print it.") var name: String
    @Option(help: "The same in French. [default: as --name]") var nameFr: String?
    @Option(help: "Where verifiers reach it: https://academy.example") var publicAddress: String
    @Option(help: "Two to six capital letters before every serial number.") var serialPrefix: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let identity = try AcademyIdentity(
            name: LocalizedText(english: name, french: nameFr ?? name),
            publicAddress: publicAddress,
            serialPrefix: serialPrefix,
            isDemonstration: false
        )
        let outcome = try await OpenRecords.with(store, migrate: true, create: true) { records in
            try await AcademyFoundation.lay(identity, home: store.home, in: CommandContext(store, records))
        }
        let line =
            switch outcome {
            case .initialised:
                "The academy \"\(name)\" is ready in \(store.home.directory); its root certificate is \(store.home.rootCertificatePath)."
            case .unchanged: "The academy \"\(name)\" was ready already."
            }
        return Report(
            line,
            json: [
                "initialised": .boolean(outcome == .initialised), "publicAddress": .string(publicAddress),
                "did": .string(identity.decentralisedIdentifier), "rootCertificate": .string(store.home.rootCertificatePath),
            ]
        )
    }
}
