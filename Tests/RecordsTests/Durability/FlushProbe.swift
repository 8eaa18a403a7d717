import Foundation

/// `scripts/flush-probe.c`, compiled, and the file it counts in.
struct FlushProbe {
    let library: URL
    private let counter: URL

    init(in folder: URL) throws {
        library = folder.appending(path: "flush-probe.so")
        counter = folder.appending(path: "flushes")
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = ["cc", "-shared", "-fPIC", "-O2", "-o", library.path, root.appending(path: "scripts/flush-probe.c").path, "-ldl"]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else { throw WriterProcess.Failure(description: "cc does not compile scripts/flush-probe.c") }
    }

    func environment(delay microseconds: Int) -> [String: String] {
        ["LD_PRELOAD": library.path, "FLUSH_COUNT_FILE": counter.path, "FLUSH_DELAY_MICROSECONDS": "\(microseconds)"]
    }

    /// Calls of fsync and fdatasync so far.
    var count: UInt64 {
        get throws { try Data(contentsOf: counter).withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) } }
    }
}
