import Credentials
import Issuing
import Learning
import Logging
import ServiceLifecycle

/// What a server does beside answering requests.
struct BackgroundWork {
    let home: AcademyHome
    let context: CommandContext
    let works: SealWorks
    let files: any FileStore
    let tally: GatheredTally
    let access: GatheredAccess
    let logger: Logger

    var services: [any Service] {
        [
            PeriodicWork(name: "audit-seal", interval: .seconds(1), logger: logger) { [context] in
                while try await SealAudit().run(in: context) > 0 {}
            },
            PeriodicWork(name: "outbox", interval: .seconds(1), logger: logger) { [context, home, logger] in
                let folder = CertificateFolder(directory: home.certificateDirectory, store: context.store)
                for failure in try await DeliverOutbox.untilEmpty([.publishDocument: folder], in: context) {
                    logger.error("a message could not be delivered", metadata: ["message": "\(failure)"])
                }
            },
            PeriodicWork(name: "log", interval: .seconds(1), logger: logger) { [context, works] in
                _ = try await SequenceLog(by: works.log.sequencer(at: context.clock.now)).run(in: context)
            },
            PeriodicWork(name: "revocation-lists", interval: .seconds(3600), logger: logger) { [context, works] in
                try works.keys.renewLists(at: context.clock.now.microseconds)
            },
            PeriodicWork(name: "archive", interval: .seconds(3600), logger: logger, endsWithRound: false) { [context, works, logger] in
                let outcome = try await ArchiveRun(archiver: OwnArchiver(works.keys, clock: context.clock)).run(in: context)
                for failure in outcome.failures { logger.error("a document could not be archived", metadata: ["reason": "\(failure)"]) }
            },
            PeriodicWork(name: "verification-count", interval: .seconds(1), logger: logger) { [context, tally] in
                try await tally.write(to: context.store, on: context.clock.now.utcDate)
            },
            PeriodicWork(name: "files", interval: .seconds(900), logger: logger, endsWithRound: false) { [context, files] in
                _ = try await SweepFiles(files: files).run(in: context)
            },
            PeriodicWork(name: "erasures", interval: .seconds(60), logger: logger) { [context, home] in
                try await ErasureRegister(path: home.erasurePath).update(from: context.store)
            },
            PeriodicWork(name: "access", interval: .seconds(1), logger: logger) { [context, access] in
                try await access.write(to: context.store)
            },
            PeriodicWork(name: "clock", interval: .seconds(15), logger: logger, endsWithRound: false) { [context, logger] in
                let outcome = try await RunDueWork().run(in: context)
                for done in outcome.done { logger.info("the clock did", metadata: ["work": "\(done.work)", "count": "\(done.count)"]) }
                for failure in ClockReport(outcome).failures { logger.error("the clock could not", metadata: ["work": "\(failure)"]) }
            },
        ]
    }
}
