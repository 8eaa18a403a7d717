import ArgumentParser
import CanonicalJSON
import Credentials
import Learning

struct KeyInitCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make the keys of an academy that is yet to be founded.",
        discussion: """
            For a ceremony on a machine of its own: the root goes to the folder --root, the other keys to DATA/keys, which is then brought to the academy's \
            machine; `academy init` takes them up there. Without a ceremony nothing of this is needed: `academy init` makes keys itself.
            """
    )

    @Option(help: "The academy's name in English, exactly as `academy init` will be told.") var name: String
    @Flag(help: "Keep the private keys under a passphrase.") var encrypt = false
    @OptionGroup var root: RootOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        try store.home.create()
        let directory = store.home.keyDirectory
        let keys = try KeyStore.create(
            in: directory,
            name: name,
            demo: false,
            now: SystemClock().now.microseconds,
            rootKey: try root.rootKey(beside: directory, isNew: true, isEncrypted: encrypt),
            passphrase: encrypt ? try KeyPassphrase.ofKeys(in: directory, isNew: true) : try KeyPassphrase.given()
        )
        return Report(
            [
                "The keys of \"\(name)\" lie in \(directory), the root's private key in \(root.root ?? directory).",
                "Fingerprint of the root, to be written down and printed: \(keys.rootFingerprint)",
            ],
            json: ["folder": .string(directory), "rootFolder": .string(root.root ?? directory), "rootFingerprint": .string(keys.rootFingerprint)]
        )
    }
}
