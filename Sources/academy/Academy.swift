import ArgumentParser
import Foundation

@main
struct Academy: AsyncParsableCommand {
    static let programVersion = "0.1.0"

    static func main() async {
        // Keys and people's data: what this program writes is for its owner alone, whatever the shell's habit.
        umask(0o077)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand { try await asynchronous.run() } else { try command.run() }
        } catch {
            WrongUsage.end(with: error, arguments: Array(CommandLine.arguments.dropFirst()))
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "academy",
        abstract: "Runs an academy: from a folder of course content to a signed certificate that anybody can check.",
        discussion: """
            The usual way, step by step:

              academy init --name "…" --public-address https://… --serial-prefix ABCD
              academy account first-administrator you@…    the link by which you set your password
              academy course check courses          is the content complete and consistent?
              academy course import courses         take it into the catalogue
              academy cohort open 2026-autumn --course … --starts … --ends … --seats 30
              academy person import people.csv      people, from a spreadsheet
              academy enrol --cohort 2026-autumn --from people.csv
              academy attendance import register.csv --cohort 2026-autumn --source "attendance sheets"
              academy mark record --cohort 2026-autumn --person ana@example.org --assessment A1 --mark 68
              academy award decide --cohort 2026-autumn --board-date … --ratified-on …
              academy certificate issue --cohort 2026-autumn --signatory … --office … --office-fr …
              academy certificate verify FILE.pdf
              academy serve                         pages, API, verification, and the clock
              academy backup FILE                   all of it in one file, while the server runs; `academy restore` makes an academy of it

            Or see all of it at once, on invented people: academy demo

            Exit codes: 0 yes or done, 1 no, 2 could not be judged, 64 wrong usage, 70 internal error.
            """,
        version: programVersion,
        subcommands: [
            InitialiseCommand.self, AccountCommands.self, TokenCommands.self, CourseCommands.self, CohortCommands.self, PersonCommands.self,
            EnrolCommand.self, ProgressCommand.self,
            AttendanceCommands.self, MarkCommands.self, AwardCommands.self, CertificateCommands.self, KeyCommands.self, AuditCommands.self,
            ClockCommands.self,
            DoCommand.self, OperationsCommand.self, DemoCommand.self, ServeCommand.self, MigrateCommand.self, BackupCommand.self, RestoreCommand.self,
            HealthCommand.self, ReferenceCommand.self,
        ]
    )
}
