import ArgumentParser
import CanonicalJSON
import Learning

struct AuditSessionCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: "List what was done in one session, or with one token.",
        discussion: "Also after it ended. Its number stands in the audit entry of the sign-in, and `token list` shows that of a token."
    )

    @Argument(help: "The number of the session or token.") var number: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard UUIDv7(number) != nil else { throw ValidationError("\(number) is not the number of a session or token.") }
    }

    func report() async throws -> Report {
        guard let entrance = UUIDv7(number) else { throw Refusal(.tokenUnknown) }
        let acts = try await OpenRecords.with(store) { try await ListSessionActs(entrance).run(in: CommandContext(store, $0)) }
        return Report(
            acts.isEmpty ? ["Nothing was done by it."] : acts.map { "\($0.at)  \($0.actor)  \($0.command)  \($0.aggregateKind) \($0.aggregateID)" },
            json: [
                "acts": .array(
                    acts.map {
                        [
                            "at": .string($0.at.description), "actor": .string($0.actor), "command": .string($0.command),
                            "about": .string("\($0.aggregateKind) \($0.aggregateID)"),
                        ]
                    }
                )
            ]
        )
    }
}
