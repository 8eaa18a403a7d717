import Foundation

/// A program of somebody else's that judges what we made.
package enum PeerTool {
    package struct Output {
        package let status: Int32
        /// Standard output and standard error as they came.
        package let text: String
    }

    /// Throws when the program is not installed: a missing judge is a failed test.
    package static func run(_ program: String, _ arguments: [String]) throws -> Output {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self)
        if process.terminationStatus == 127 { throw MissingTool(program: program, text: text) }
        return Output(status: process.terminationStatus, text: text)
    }

    package struct MissingTool: Error {
        package let program: String
        package let text: String
    }
}
