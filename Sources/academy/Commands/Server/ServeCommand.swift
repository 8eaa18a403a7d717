import ArgumentParser
import Hummingbird
import Learning
import Logging
import Passwords
import Records
import ServiceLifecycle
import UnixSignals
import Website

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the pages, the API and the verification page.",
        discussion: """
            Runs until it is told to stop (SIGTERM or Ctrl-C), then finishes what it has begun. The background work - what is due by the clock, laying out \
            sealed files, linking the audit trail - runs beside it; several servers on one PostgreSQL share it. The command line can be used at the same time.
            """
    )

    @OptionGroup var listening: ServeOptions
    @Flag(help: "Let others than this machine reach a demonstration academy, whose keys prove nothing.") var allowDemo = false
    @OptionGroup var store: StoreOptions

    mutating func run() async throws {
        let command = self
        OpenFileLimit.raise()
        do {
            try await OpenRecords.with(store) { try await command.serve($0) }
        } catch let error as ValidationError {
            throw error
        } catch {
            let problem = Problem(error)
            Console.error("academy: \(problem.sentence)")
            throw ExitCode(problem.exit.rawValue)
        }
    }

    private func serve(_ records: any RecordStore) async throws {
        let identity = try await records.read { try $0.academy.requireIdentity() }
        let isOpen = allowDemo || Settings.isOn("academy.allow.demo")
        if identity.isDemonstration && !listening.isLoopback && !isOpen {
            throw Problem(
                code: "demo-off-loopback",
                "this academy is a demonstration, whose keys prove nothing; it listens on 127.0.0.1 only, unless you say --allow-demo"
            )
        }
        let (host, port) = (listening.listeningHost, try ServeOptions.port(listening.port))
        let logger = Logger(label: "academy") { _ in LogLines() }
        let context = CommandContext(actor: .publicVerifier, store: records, clock: SystemClock(), random: SystemRandom(), zones: SystemTimeZones())
        let (tally, access) = (GatheredTally(), GatheredAccess())
        let metrics = MetricsRegistry()
        let files = try DiskFileStore(directory: store.fileDirectory)
        let works = try await SealWorks.open(store.home, records)
        let website = WebsiteServices(
            context: context,
            examiner: works.examiner(threadCount: 2, clock: context.clock),
            badges: works.badges(threadCount: 1),
            tally: tally,
            files: files,
            hasher: try PasswordQueue(threadCount: ServeOptions.passwordThreads),
            access: access,
            readiness: { [await Self.databaseCheck(records)] },
            metrics: metrics
        )
        let application = try buildApplication(
            website,
            configuration: WebsiteConfiguration(
                identity: identity,
                host: host,
                port: Int(port),
                trustedProxies: try ServeOptions.trustedProxies,
                metricsAccess: try ServeOptions.metricsAccess
            ),
            logger: logger,
            onRunning: { Console.out("academy: serving \(identity.name.english) on http://\(host):\($0)") }
        )
        let workers = BackgroundWork(
            home: store.home,
            context: context.acting(as: Actor(role: .worker, name: "server")),
            works: works,
            files: files,
            tally: tally,
            access: access,
            logger: logger
        )
        var services = ServiceGroupConfiguration(
            services: workers.services.map { .init(service: $0) } + [.init(service: application)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        // Shorter than systemd (90 s) and compose.yaml (60 s) wait before they kill.
        services.maximumGracefulShutdownDuration = .seconds(50)
        try await ServiceGroup(configuration: services).run()
    }

    private static func databaseCheck(_ records: any RecordStore) async -> ReadinessCheck {
        do {
            _ = try await records.read { try $0.academy.requireIdentity() }
            return ReadinessCheck("database", isReady: true)
        } catch {
            return ReadinessCheck("database", isReady: false, detail: "the database does not answer")
        }
    }
}
