import CanonicalJSON
import Foundation
import Learning
import Records

// Writes to SQLite records and says so line by line, for tests that kill it, count its flushes, or let two of it meet.
//
//     RecordsWriter FILE NUMBER COUNT TASKS
//     RecordsWriter FILE answers ATTEMPT INSTANT TASKS
//
// Opens and migrates FILE, then commits COUNT writes from TASKS tasks at once, each an audit entry and a message whose subject is (NUMBER, index).
// After each acknowledged one it prints the index. Any error ends it with 1.
//
// With `answers` it saves answers to ATTEMPT until it is ended, from TASKS tasks at once, as of INSTANT (microseconds), and prints position × 1,000,000 + sequence.

struct SystemRandom: RandomSource {
    func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in .random(in: .min ... .max) } }
}

struct StandingClock: BusinessClock {
    let now: Instant
}

struct SystemClock: BusinessClock {
    var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}

struct Writer: Sendable {
    let store: SQLiteRecordStore
    let number: UInt64

    func write(_ index: UInt64) async throws {
        let context = CommandContext(
            actor: Actor(role: .operator, name: "writer \(number)"),
            store: store,
            clock: SystemClock(),
            random: SystemRandom(),
            zones: SystemTimeZones()
        )
        let stamp = try context.stamp()
        let message = OutboxMessage(id: try context.identifier(), topic: .publishDocument, subject: UUIDv7(high: number, low: index))
        try await store.write { transaction in
            try transaction.audit.append(
                stamp.act(.openCohort),
                to: .cohort(Identifier(UUIDv7(high: number, low: 0))),
                person: nil,
                payload: [:]
            )
            try transaction.outbox.post(message, at: stamp.at)
        }
        // One system call, so that a kill leaves no half line of an acknowledged write behind it.
        try FileHandle.standardOutput.write(contentsOf: Data("\(index)\n".utf8))
    }
}

/// Answers the questions of an attempt whose options are all that is to be known of them, again and again.
struct AnswerWriter: Sendable {
    let context: CommandContext
    let attempt: Identifier<Attempt>

    func write(_ question: AttemptQuestion) async throws {
        var sequence = question.answer?.sequence ?? 0
        while true {
            sequence += 1
            let option = question.form.order[Int(sequence) % question.form.order.count]
            let save = try SaveAnswer(attempt, question.item, sequence: sequence, .choice(option))
            guard case .saved = try await save.run(in: context) else { throw RecordsUnavailable("an answer was not saved") }
            try FileHandle.standardOutput.write(contentsOf: Data("\(question.position * 1_000_000 + Int(sequence))\n".utf8))
        }
    }

    func run(tasks: Int) async throws {
        let questions = try await context.store.read { [attempt] in try $0.attempts.questions(of: attempt).filter { $0.form.kind == .single } }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for question in questions.prefix(tasks) { group.addTask { try await write(question) } }
            try await group.waitForAll()
        }
    }
}

func writeAnswers(_ arguments: [String]) async throws {
    guard let id = UUIDv7(arguments[2]), let instant = Int64(arguments[3]), let tasks = Int(arguments[4]) else { exit(64) }
    let context = CommandContext(
        actor: Actor(role: .operator, name: "writer"),
        store: try SQLiteRecordStore(path: arguments[0]),
        clock: StandingClock(now: Instant(microseconds: instant)),
        random: SystemRandom(),
        zones: SystemTimeZones()
    )
    try await AnswerWriter(context: context, attempt: Identifier(id)).run(tasks: tasks)
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.count == 5 {
    do {
        try await writeAnswers(Array(arguments))
        exit(0)
    } catch {
        try FileHandle.standardError.write(contentsOf: Data("RecordsWriter: \(error)\n".utf8))
        exit(1)
    }
}
guard arguments.count == 4, let path = arguments.first, let number = UInt64(arguments[2]), let count = UInt64(arguments[3]),
    let tasks = UInt64(arguments[4])
else {
    try FileHandle.standardError.write(contentsOf: Data("usage: RecordsWriter FILE NUMBER COUNT TASKS\n".utf8))
    exit(64)
}

do {
    let writer = Writer(store: try SQLiteRecordStore(path: path), number: number)
    _ = try await writer.store.migrate()
    try await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<tasks {
            group.addTask {
                for index in stride(from: task, to: count, by: Int(tasks)) { try await writer.write(index) }
            }
        }
        try await group.waitForAll()
    }
    try await writer.store.close()
} catch {
    try FileHandle.standardError.write(contentsOf: Data("RecordsWriter: \(error)\n".utf8))
    exit(1)
}
