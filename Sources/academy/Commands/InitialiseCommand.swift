import ArgumentParser
import CanonicalJSON
import Credentials
import Learning

struct InitialiseCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a new academy: its identity, its keys, its database.",
        discussion: """
            Name, public address and serial prefix go into every sealed file and are fixed here, once. The keys lie in DATA/keys, the root's private key in the \
            folder --root if there is one: it belongs offline, and a copy of all keys somewhere safe. Keys that `academy key init` made are taken up. Saying \
            the same again changes nothing.
            """
    )

    @Option(help: "The academy's name, as certificates print it.") var name: String
    @Option(help: "The same in French. [default: as --name]") var nameFr: String?
    @Option(help: "Where verifiers reach it: https://academy.example") var publicAddress: String
    @Option(help: "Two to six capital letters before every serial number.") var serialPrefix: String
    @Flag(help: "Keep the private keys under a passphrase, which is asked for unless the environment gives it (ACADEMY_KEYS_PASSPHRASE).")
    var encryptKeys = false
    @OptionGroup var root: RootOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let identity = try AcademyIdentity(
            name: LocalizedText(english: name, french: nameFr ?? name),
            publicAddress: publicAddress,
            serialPrefix: serialPrefix,
            isDemonstration: false
        )
        let directory = store.home.keyDirectory
        let protection =
            store.home.hasKeys
            ? KeyProtection()
            : KeyProtection(
                rootKey: try root.rootKey(beside: directory, isNew: true, isEncrypted: encryptKeys),
                passphrase: encryptKeys ? try KeyPassphrase.ofKeys(in: directory, isNew: true) : try KeyPassphrase.given()
            )
        let outcome = try await OpenRecords.with(store, migrate: true, create: true) { records in
            try await AcademyFoundation.lay(identity, home: store.home, protection: protection, in: CommandContext(store, records))
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
