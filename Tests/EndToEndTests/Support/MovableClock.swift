import Foundation
import TestTools

/// The wall clock of an academy's processes, set from outside (`scripts/clock-shift.c`): a year passes in a test as it would in life, and no program knows.
struct MovableClock: Sendable {
    private let library: URL
    private let shift: URL

    /// Stands at the machine's own time.
    init(in folder: URL) throws {
        library = folder.appendingPathComponent("clock-shift.so")
        shift = folder.appendingPathComponent("clock-shift")
        let source = TestAcademy.repository.appendingPathComponent("scripts/clock-shift.c").path
        let compiled = try PeerTool.run("cc", ["-shared", "-fPIC", "-O2", "-o", library.path, source])
        guard compiled.status == 0 else { throw UnexpectedOutput("cc does not compile \(source): \(compiled.text)") }
        try Data(count: MemoryLayout<Int64>.size).write(to: shift)
    }

    var environment: [String: String] { ["LD_PRELOAD": library.path, "CLOCK_SHIFT_FILE": shift.path] }

    /// Programs that run follow at once.
    ///
    /// - Parameter moment: in UTC, `2030-03-04T09:00`.
    func move(to moment: String) throws {
        guard let date = try? Date("\(moment):00Z", strategy: .iso8601) else { throw UnexpectedOutput("\(moment) is no moment") }
        let seconds = Int64(date.timeIntervalSinceNow.rounded())
        let file = try FileHandle(forWritingTo: shift)
        try file.write(contentsOf: withUnsafeBytes(of: seconds) { Data($0) })
        try file.close()
    }
}
