import ArgumentParser
import CanonicalJSON
import Learning
import Records

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Play the whole job for a cohort of invented people.",
        discussion: """
            Every step goes through the same commands as yours would, and is printed in one line. The certificates are sealed under a root named DEMO and \
            say SPECIMEN; one is verified, one altered copy is found out, one withdrawn. The same seed tells the same story. A folder that holds an academy \
            already is left as it is.
            """
    )

    @Option(help: "Another number, other marks and serials.") var seed: UInt64 = 2021
    @Option(help: "The folder of courses. [environment: ACADEMY_COURSES; default: courses]") var courses: String?
    @Option(help: "Where this demonstration is served, for its QR codes.") var publicAddress = "http://127.0.0.1:8080"
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    mutating func run() async throws {
        let command = self
        do {
            try await command.keepOutOfRealAcademy()
            let isAsTold = try await OpenRecords.with(store, migrate: true, create: true) { try await command.play(in: $0) }
            if !isAsTold { throw ExitCode(ExitStatus.no.rawValue) }
        } catch let exit as ExitCode {
            throw exit
        } catch {
            let problem = Problem(error)
            if output.json {
                Console.out(JSONValue.object(["error": problem.json]).canonicalText)
            } else {
                Console.error("academy: \(problem.sentence)")
            }
            throw ExitCode(problem.exit.rawValue)
        }
    }

    /// Before anything is touched: also an academy of an older or newer program is left alone.
    private func keepOutOfRealAcademy() async throws {
        guard let existing = try await OpenRecords.identity(store), !existing.isDemonstration else { return }
        throw Problem(code: "academy-exists", "there is a real academy here already, \(existing.name.english); the demo stays out of it")
    }

    private func play(in records: any RecordStore) async throws -> Bool {
        // Entries are counted by their place in the sealed chain.
        while try await SealAudit().run(in: CommandContext(store, records)) > 0 {}
        if try await isComplete(records) {
            report(DemoStep("demo", "the demo academy is there already; its data is kept", ["existing": true]))
            return true
        }
        let directory = Settings.given(courses) ?? Settings.text("academy.courses") ?? "courses"
        let (before, lastAct, brokenOff) = try await records.read { transaction in
            (try transaction.audit.head().position, try transaction.audit.lastAct(), try transaction.cohorts.all().map(\.startsOn).min())
        }
        let story = DemoStory(
            place: DemoPlace(
                home: store.home,
                files: try DiskFileStore(directory: store.fileDirectory),
                courseDirectory: directory,
                designDirectory: store.designDirectory,
                publicAddress: publicAddress
            ),
            calendar: brokenOff.map { DemoCalendar(firstStart: $0) } ?? DemoCalendar(toldOn: SystemClock().now.utcDate),
            seed: seed,
            store: records,
            entriesBefore: before,
            lastAct: lastAct,
            tell: { step in report(step) }
        )
        return try await story.play()
    }

    /// A story that was broken off is told again from where the records stand; every step of it may be repeated. The trust bundle is its last work.
    private func isComplete(_ records: any RecordStore) async throws -> Bool {
        guard store.home.hasTrustBundle else { return false }
        return try await records.read { try !$0.documents.exceptions().isEmpty }
    }

    private func report(_ step: DemoStep) {
        if output.quiet { return }
        if output.json {
            Console.out(step.json.canonicalText)
        } else {
            Console.out(step.line)
        }
    }
}
