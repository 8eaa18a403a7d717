import ArgumentParser
import CanonicalJSON
import Learning
import Records

struct RestoreCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Make an academy of a backup, on either database.",
        discussion: """
            Only where there is none yet: into a folder without a database, or with --database into an empty database of PostgreSQL. All of it or nothing: the \
            file is read to its end first, then every row is written and read back, the schema is brought to this program's, every hash of the audit trail and \
            every sealed document is computed again, and only then it counts. Where the backup has no keys, bring DATA/keys back from their own copy. Whoever was \
            erased since the backup was made is erased again, if the marks are there: DATA/erasures.json of the academy as it was last.
            """
    )

    @Argument(help: "The backup.") var file: String
    @Flag(help: "Ask for the passphrase at the terminal.") var encrypted = false
    @Option(
        help: ArgumentHelp(
            "Marks of who was erased, as DATA/erasures.json; those in the folder to restore into count by themselves. Repeatable.",
            valueName: "file"
        )
    ) var erasures: [String] = []
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let backup = BackupFile(path: file, passphrase: try passphrase.passphrase(isNew: false, isAsked: encrypted))
        let hasMarks = !erasures.isEmpty || Files.exist(store.home.erasurePath)
        let summary = try await RestoreSite(store, erasures: erasures).restore(backup)
        let report = BackupReport(summary: summary.backup)
        var lines = report.lines("Restored from \(file)")
        lines.append(
            "\(summary.auditEntries) entries of the trail and \(summary.documents) sealed documents hold"
                + (summary.migrated.isEmpty ? "" : "; migrations applied: \(summary.migrated.map { "\($0)" }.joined(separator: ", "))")
        )
        lines.append("Compare the head of the trail with the one noted last: one that is older means that something given out since is missing.")
        if !store.home.hasKeys {
            lines.append("There are no keys in \(store.home.keyDirectory): bring them back from their copy before anything is sealed.")
        }
        lines += erasureLines(summary.erasures, hasMarks: hasMarks)
        let members: [String: JSONValue] = [
            "erased": .array(summary.erasures.erased.map { .string($0.description) }),
            "stillOpen": .array(summary.erasures.stillOpen.map { .string($0.description) }),
            "auditEntries": .integer(Int64(summary.auditEntries)), "documents": .integer(Int64(summary.documents)),
            "migrated": .array(summary.migrated.map { .integer($0) }), "keys": .boolean(store.home.hasKeys),
        ]
        return Report(lines, json: .object(report.members.merging(members) { $1 }))
    }

    private func erasureLines(_ outcome: ErasureReplay.Outcome, hasMarks: Bool) -> [String] {
        guard hasMarks else {
            return ["There were no marks of erasures: if anybody was erased since the backup was made, erase them again before anything else."]
        }
        var lines = ["\(outcome.erased.count) people who had been erased since were erased again"]
        for person in outcome.stillOpen {
            lines.append("erased-\(person)@erased.invalid has an enrolment or an application that is open in these records: end it by hand")
        }
        return lines
    }
}
