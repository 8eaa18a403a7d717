import ArgumentParser
import CanonicalJSON
import Learning
import Records

struct BackupCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write everything into one file, while the server runs.",
        discussion: """
            The file holds one moment of all records, whichever database they lie in, and the files of DATA/files; `academy restore` makes an academy of it, \
            also on the other database. It holds personal data: with a passphrase it is encrypted, without one keep it as the database itself. Keys go in \
            with --with-keys, and only encrypted. With --check nothing is written: a backup that is there is read from its first byte to its last. \
            docs/backup-format.md tells strangers how to read it.
            """
    )

    @Argument(help: "The file to write; there must be none of that name yet. With --check: the one to look at.") var file: String
    @Flag(help: "Put DATA/keys into the file as well; needs a passphrase.") var withKeys = false
    @Flag(help: "Ask for a passphrase at the terminal.") var encrypt = false
    @Flag(help: "Only look whether a backup is whole, and tell what is in it.") var check = false
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if check, withKeys { throw ValidationError("--check looks at a backup that is there: it takes no --with-keys.") }
    }

    func report() async throws -> Report {
        if check {
            let passphrase = try passphrase.passphrase(isNew: false, isAsked: encrypt)
            let summary = try BackupCheck(BackupFile(path: file, passphrase: passphrase)).run()
            return BackupReport(summary: summary).report(file: file, "is whole")
        }
        let order = try BackupOrder(
            path: file,
            passphrase: try passphrase.passphrase(isNew: true, isAsked: encrypt || withKeys),
            folders: folders,
            madeAt: SystemClock().now,
            program: Academy.programVersion
        )
        let summary = try await OpenRecords.with(store) { records in
            try await ErasureRegister(path: store.home.erasurePath).update(from: records)
            if withKeys { _ = try await SealWorks.open(store.home, records) }
            return try await records.backUp(order)
        }
        return BackupReport(summary: summary).report(file: file, "written")
    }

    private var folders: [BackupFolder] {
        let home = store.home
        let files = home.hasFiles ? [BackupFolder(.files, at: home.fileDirectory)] : []
        return files + (withKeys ? [BackupFolder(.keys, at: home.keyDirectory)] : [])
    }
}
