import CanonicalJSON
import Foundation
import TestTools

/// The real executable as a child process, as its users run it: arguments and environment in; exit code, output and errors out.
///
/// Output goes to files, so that a child that says much never waits for its reader.
struct AcademyProcess: Sendable {
    struct Outcome: Sendable {
        /// The exit code; for a process that a signal ended, the negative number of the signal.
        let status: Int32
        let output: String
        let errors: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }

        /// The one JSON document that the process printed.
        var json: JSONValue {
            get throws {
                do {
                    return try JSONValue.parse(Array(output.trimmingCharacters(in: .newlines).utf8))
                } catch {
                    throw UnexpectedOutput("not one JSON document (\(error)): \(self)")
                }
            }
        }
    }

    let processID: Int32
    private let log: URL
    private let ending: ProcessEnding

    /// The build puts it beside the bundle of tests.
    static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("academy")

    /// - Parameters:
    ///   - environment: all of it; nothing is inherited.
    ///   - folder: the working directory.
    ///   - logs: where a folder is made for what it prints.
    init(_ arguments: [String], environment: [String: String], in folder: URL, logs: URL) throws {
        log = logs.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: log, withIntermediateDirectories: true)
        let process = try ChildProcess(
            Self.executable.path,
            arguments,
            environment: environment,
            folder: folder.path,
            output: log.appendingPathComponent("out").path,
            errors: log.appendingPathComponent("err").path
        )
        let ending = ProcessEnding()
        Thread.detachNewThread { ending.end(process.waitForEnd()) }
        processID = process.processID
        self.ending = ending
    }

    /// Nothing for a process that has ended: its number may be another one's by now.
    func signal(_ number: Int32) {
        if isRunning { kill(processID, number) }
    }

    var isRunning: Bool { ending.status == nil }
    var output: String { get throws { try text("out") } }
    var errors: String { get throws { try text("err") } }

    /// - Throws: ``UnexpectedOutput`` when the process is not done within `limit`; it is then killed.
    func wait(atMost limit: Duration) async throws -> Outcome {
        let watch = Task {
            try await Task.sleep(for: limit)
            signal(SIGKILL)
            return true
        }
        let status = await ending.wait()
        watch.cancel()
        let isLate = (try? await watch.value) ?? false
        let outcome = Outcome(status: status, output: try output, errors: try errors)
        if isLate { throw UnexpectedOutput("killed after \(limit): \(outcome)") }
        return outcome
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: log.appendingPathComponent(name)), as: UTF8.self)
    }
}

extension AcademyProcess.Outcome: CustomStringConvertible {
    var description: String { "exit \(status)\n--- output\n\(output)\n--- errors\n\(errors)" }
}

struct UnexpectedOutput: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
