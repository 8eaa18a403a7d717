import Foundation

/// Memory of this process as the kernel counts it (proc(5), `status`).
struct MemoryUse {
    let residentKiB: Int
    let peakKiB: Int

    static func current() throws -> MemoryUse {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        return MemoryUse(residentKiB: field("VmRSS:", in: status), peakKiB: field("VmHWM:", in: status))
    }

    private static func field(_ name: String, in status: String) -> Int {
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
        return line.flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }.flatMap { Int($0) } ?? 0
    }
}
