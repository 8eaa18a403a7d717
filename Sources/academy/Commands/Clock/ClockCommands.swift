import ArgumentParser
import CanonicalJSON
import Learning

struct ClockCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Do what has become due by the clock.",
        subcommands: [ClockRunCommand.self]
    )
}

struct ClockRunCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Do everything that is due now, and tell what it was.",
        discussion: """
            Opens sittings at their time, passes their deadlines, hands in the last drafts and closes them; lapses offers without an answer and nominations of silent \
            correspondents; gives freed seats to those who wait; starts and completes editions; ends programmes whose time is over. `academy serve` does the same \
            every 15 seconds: run this from cron where no server runs, or once to see what happens. Running it twice, or beside a server, does nothing twice. \
            What cannot be done is reported, stays due, and makes the exit code 1.
            """
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let outcome = try await OpenRecords.with(store) { records in
            try await ErasureRegister(path: store.home.erasurePath).update(from: records)
            return try await RunDueWork().run(in: CommandContext(store, records))
        }
        return ClockReport(outcome).report
    }
}
