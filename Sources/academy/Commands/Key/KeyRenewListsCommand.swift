import ArgumentParser
import CanonicalJSON
import Credentials
import Learning

struct KeyRenewListsCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew-lists",
        abstract: "Sign the lists of revoked keys anew.",
        discussion: "The intermediate's is signed by a running server each day; the root's, with --root, at every ceremony."
    )

    @OptionGroup var root: RootOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let directory = store.home.keyDirectory
        let rootKey = try root.rootKey(beside: directory)
        var keys = try KeyStore.open(directory, passphrase: KeyPassphrase.ofKeys(in: directory))
        let now = SystemClock().now.microseconds
        try keys.renewLists(now: now)
        if let rootKey { try keys.renewRootList(now: now, rootKey: rootKey) }
        return Report(
            rootKey == nil ? "The list of the intermediate is of today." : "The lists of root and intermediate are of today.",
            json: ["root": .boolean(rootKey != nil)]
        )
    }
}
