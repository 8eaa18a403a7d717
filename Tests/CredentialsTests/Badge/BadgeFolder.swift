import Foundation
import TestTools

/// A folder for what judges read, gone with it.
final class BadgeFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("badges-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = path + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }

    /// What the script prints; anything but success is an error that tells what it printed.
    func python(_ script: String, _ arguments: String...) throws -> String {
        let output = try PeerTool.run("python3", ["-c", script, path] + arguments)
        guard output.status == 0 else { throw JudgeFailed(text: output.text) }
        return output.text
    }

    struct JudgeFailed: Error, CustomStringConvertible {
        let text: String
        var description: String { text }
    }
}
