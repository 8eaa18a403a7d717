import FoundationEssentials

/// What the kernel says this process holds.
package enum ProcessMemory {
    /// Bytes in memory (`VmRSS`, proc(5)); nil where the kernel does not tell.
    package static func residentBytes() -> Int64? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
        return residentBytes(status: status)
    }

    /// `VmRSS:     51234 kB`
    package static func residentBytes(status: String) -> Int64? {
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }) else { return nil }
        let words = line.split(whereSeparator: \.isWhitespace)
        guard words.count == 3, words[2] == "kB", let kilobytes = Int64(words[1]) else { return nil }
        return kilobytes * 1024
    }
}
