import ArgumentParser
import BenchmarkTools
import Foundation
import Hummingbird
import Learning
import Logging
import NIOCore
import PostgreSQL
import Records

/// The server that `scripts/bench` measures: the academy's records behind the barest routes, beside what the same machine does without them.
@main
struct BenchmarkServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark-server",
        abstract: "Serve the routes that scripts/bench measures, on 127.0.0.1.",
        discussion: "Runs until it is told to stop (SIGTERM). Prints its port once it is ready."
    )

    @Option(help: "An empty folder for the databases; whoever starts the server deletes it.") var data: String
    @Option(help: "Keep the records on PostgreSQL, reached by this connection string.") var database: String?
    @Option(help: "The folder of courses.") var courses = "courses"
    @Option(help: "How many marks can be recorded before none is left.") var marks = 100_000
    @Flag(help: "Link the audit trail each second, as `academy serve` does.") var sealing = false

    mutating func run() async throws {
        if let database {
            let store = try await PostgreSQLRecordStore(PostgreSQLConfiguration(connectionString: database))
            _ = try await store.migrate()
            try await serve(store, bare: nil)
            await store.close()
        } else {
            let store = try SQLiteRecordStore(path: data + "/academy.sqlite")
            _ = try await store.migrate()
            try await serve(store, bare: try BareDatabase(path: data + "/bare.sqlite"))
            try await store.close()
        }
    }

    private func serve(_ store: any RecordStore, bare: BareDatabase?) async throws {
        let context = CommandContext.benchmark(on: store)
        let academy = try await SeededAcademy.make(courses: courses, marks: marks, in: context)
        let router = Router()
        RecordRoutes(context: context, academy: academy).add(to: router)
        if let bare { BareRoutes(database: bare, context: context).add(to: router) }
        var logger = Logger(label: "benchmark")
        logger.logLevel = .warning
        var application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                // Not print, whose line would wait in a buffer when a script reads it.
                FileHandle.standardOutput.write(Data("port \(channel.localAddress?.port ?? 0)\n".utf8))
            },
            logger: logger
        )
        if sealing { application.addServices(AuditSealing(context: context)) }
        try await application.runService()
    }
}
