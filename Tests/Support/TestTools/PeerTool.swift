import Foundation

/// A program of somebody else's that judges what we made.
package enum PeerTool {
    package struct Output {
        package let status: Int32
        /// Standard output and standard error as they came.
        package let text: String
    }

    /// Throws when the program is not installed: a missing judge is a failed test.
    ///
    /// - Parameter folder: the working directory; nil for that of the tests.
    package static func run(_ program: String, _ arguments: [String], in folder: String? = nil) throws -> Output {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("peer-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let environment = ProcessInfo.processInfo.environment
        let process = try ChildProcess(
            program,
            arguments,
            environment: environment,
            folder: folder,
            output: file.path,
            errors: file.path
        )
        let status = process.waitForEnd()
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        if status == 127 { throw MissingTool(program: program, text: text) }
        return Output(status: status, text: text)
    }

    package struct MissingTool: Error {
        package let program: String
        package let text: String
    }
}
