import Foundation
import Learning
import Synchronization

/// `RecordsWriter` in a process of its own.
final class WriterProcess: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let process: Process
    private let output: URL
    private let errors: URL
    private let end = Mutex<End>(.running([]))

    private enum End {
        case running([CheckedContinuation<Void, Never>])
        case ended
    }

    /// Saves answers to an attempt until it is ended.
    ///
    /// - Parameter number: of its files.
    convenience init(file: String, number: UInt64, answering attempt: Identifier<Attempt>, at instant: Instant, tasks: Int) throws {
        try self.init(file: file, number: number, arguments: ["answers", "\(attempt)", "\(instant.microseconds)", "\(tasks)"])
    }

    /// - Parameter probe: the library that counts flushes, where they are to be counted or slowed down.
    convenience init(
        file: String,
        number: UInt64,
        count: UInt64,
        tasks: UInt64 = 1,
        probe: FlushProbe? = nil,
        flushDelay microseconds: Int = 0
    ) throws {
        let arguments = ["\(number)", "\(count)", "\(tasks)"]
        try self.init(file: file, number: number, arguments: arguments, environment: probe?.environment(delay: microseconds))
    }

    private init(file: String, number: UInt64, arguments: [String], environment: [String: String]? = nil) throws {
        let folder = URL(filePath: file).deletingLastPathComponent()
        output = folder.appending(path: "writer-\(number).out")
        errors = folder.appending(path: "writer-\(number).err")
        process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "RecordsWriter")
        process.arguments = [file] + arguments
        process.standardOutput = try Self.create(output)
        process.standardError = try Self.create(errors)
        if let environment { process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new } }
        process.terminationHandler = { [self] _ in
            let waiting = end.withLock { end in
                guard case .running(let waiting) = end else { return [CheckedContinuation<Void, Never>]() }
                end = .ended
                return waiting
            }
            for continuation in waiting { continuation.resume() }
        }
        try process.run()
    }

    private static func create(_ file: URL) throws -> FileHandle {
        try Data().write(to: file)
        return try FileHandle(forWritingTo: file)
    }

    /// What it was told is on disk; a line that was cut off does not count.
    var acknowledged: [UInt64] {
        get throws {
            let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
            return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { UInt64($0) }
        }
    }

    /// Waits for the end, and throws what it complained of.
    func finish() async throws {
        await waitForEnd()
        let complaint = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        guard process.terminationStatus == 0, process.terminationReason == .exit else {
            throw Failure(description: "exit \(process.terminationStatus): \(complaint)")
        }
    }

    /// Lets it acknowledge so many writes, then ends it as `kill -9` does.
    func kill(after writes: Int) async throws {
        while try acknowledged.count < writes, process.isRunning { try await Task.sleep(for: .milliseconds(1)) }
        guard process.isRunning else { return try await finish() }
        Foundation.kill(process.processIdentifier, SIGKILL)
        await waitForEnd()
    }

    private func waitForEnd() async {
        await withCheckedContinuation { continuation in
            let hasEnded = end.withLock { end in
                guard case .running(let waiting) = end else { return true }
                end = .running(waiting + [continuation])
                return false
            }
            if hasEnded { continuation.resume() }
        }
    }
}
