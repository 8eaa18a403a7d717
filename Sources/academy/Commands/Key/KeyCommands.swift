import ArgumentParser

struct KeyCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "The academy's keys: make, renew, end and list them.",
        discussion: """
            The root certifies an intermediate, the intermediate certifies all other keys. The root is needed for nothing else and belongs offline; the others lie \
            in DATA/keys. ACADEMY_KEYS_PASSPHRASE, or a file named by ACADEMY_KEYS_PASSPHRASE_FILE, opens keys that are encrypted; ACADEMY_ROOT_PASSPHRASE and \
            ACADEMY_ROOT_PASSPHRASE_FILE the root. docs/operations.md tells how a ceremony goes.
            """,
        subcommands: [
            KeyInitCommand.self, KeyListCommand.self, KeyRotateCommand.self, KeyRetireCommand.self, KeyRevokeCommand.self, KeyRenewListsCommand.self,
            KeyExportTrustCommand.self,
        ]
    )
}
