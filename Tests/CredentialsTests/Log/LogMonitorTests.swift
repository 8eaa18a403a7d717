import Credentials
import Cryptography
import Foundation
import Testing

@Suite struct LogMonitorTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func monitor(_ log: SampleLog) throws -> LogMonitor { LogMonitor(policy: try log.policy(), state: folder.path + "/monitor.json") }

    /// One look at a log that serves its tiles, or first these, with its checkpoint.
    private func look(_ log: SampleLog, at size: Int64? = nil, serving tiles: [String: [UInt8]] = [:]) throws -> (MonitorFinding, [[UInt8]]) {
        let published = log.published.merging(tiles) { _, first in first }
        var told: [[UInt8]] = []
        var places: [Int64] = []
        let finding = try monitor(log).follow(log.signed(at: size).bytes, at: SampleLog.now, fetch: { published[$0] }) {
            place,
            entry throws(LogError) in
            places.append(place)
            told.append(entry)
        }
        if finding.contradiction == nil { #expect(places == Array(finding.new)) }
        return (finding, told)
    }

    @Test("Every entry of a growing log is told once, in order") func grows() throws {
        var log = try SampleLog()
        var told: [[UInt8]] = []
        for count in [0, 1, 2, 0, 255, 300, 700] {
            let size = log.tree.size
            try log.append((0..<count).map { NaiveTree.entry(Int(size) + $0) })
            let (finding, new) = try look(log)
            #expect(finding.contradiction == nil && finding.known.isEmpty)
            #expect(finding.new == size..<size + Int64(count))
            told += new
        }
        #expect(told == log.entries)
        #expect(try monitor(log).last()?.checkpoint.size == log.tree.size)
    }

    @Test("An older checkpoint of the same log is no contradiction and changes nothing") func older() throws {
        var log = try SampleLog()
        try log.append((0..<300).map { NaiveTree.entry($0) })
        _ = try look(log)
        let (finding, told) = try look(log, at: 40)
        #expect(finding.contradiction == nil && finding.new.isEmpty && told.isEmpty)
        #expect(try monitor(log).last()?.checkpoint.size == 300)
    }

    @Test("A log that tells another story is found out, for ever, whatever it shows later", arguments: [40, 100, 150])
    func rewritten(size: Int) throws {
        var log = try SampleLog()
        try log.append((0..<100).map { NaiveTree.entry($0) })
        _ = try look(log)
        var other = try SampleLog()
        try other.append((0..<size).map { NaiveTree.entry($0 == 7 ? 1_000 : $0) })
        // A shorter story is held against the tiles of the longer one, as far as they are still served.
        let (finding, told) = try look(other, serving: size < 100 ? log.published : [:])
        let contradiction = try #require(finding.contradiction)
        #expect(told.isEmpty)
        #expect(contradiction.kept == (try log.signed().bytes))
        #expect(contradiction.offered == (try other.signed().bytes))
        #expect(try monitor(log).last()?.bytes == log.signed().bytes)
        try log.append([NaiveTree.entry(100)])
        let (after, _) = try look(log)
        #expect(after.contradiction == nil && after.new == 100..<101)
        #expect(after.known == [contradiction])
    }

    @Test("An entry that is not the hashed one and a tile that is not the tree's are contradictions") func falseTiles() throws {
        for path in ["tile/entries/000", "tile/0/000", "tile/1/000.p/1", "tile/0/001.p/44"] {
            let own = try LogMonitorTests()
            var log = try SampleLog()
            try log.append((0..<300).map { NaiveTree.entry($0) })
            var bytes = try #require(log.published[path])
            bytes[bytes.count - 1] ^= 1
            log.publish(path, bytes)
            let (finding, _) = try own.look(log)
            #expect(finding.contradiction != nil, "\(path)")
            #expect(try own.monitor(log).last() == nil)
        }
    }

    @Test("What is missing or not signed by the log is no contradiction but told as what it is") func unavailable() throws {
        var log = try SampleLog()
        try log.append((0..<300).map { NaiveTree.entry($0) })
        var gap = log
        gap.publish("tile/entries/001.p/44", nil)
        var error = #expect(throws: LogError.self) { try look(gap) }
        #expect(error?.code == .tileMissing)
        let stranger = try NoteSigner(name: SampleLog.origin, signer: Ed25519KeyPair.generate())
        let forged = try log.checkpoint().sign(by: stranger).bytes
        error = #expect(throws: LogError.self) {
            try monitor(log).follow(forged, at: SampleLog.now, fetch: { _ in nil }) { _, _ throws(LogError) in }
        }
        #expect(error?.code == .checkpointMalformed)
        #expect(try look(log).0.new == 0..<300)
    }

    @Test("When the teller fails, the same entries are told again") func teller() throws {
        var log = try SampleLog()
        try log.append((0..<10).map { NaiveTree.entry($0) })
        let published = log.published
        #expect(throws: LogError.self) {
            try monitor(log).follow(log.signed().bytes, at: SampleLog.now, fetch: { published[$0] }) { place, _ throws(LogError) in
                if place == 5 { throw LogError(.stateUnusable, "the disk is full") }
            }
        }
        #expect(try look(log).1.count == 10)
    }

    @Test("A damaged state is refused, not begun anew") func damaged() throws {
        var log = try SampleLog()
        try log.append([[1]])
        _ = try look(log)
        try Data("{}".utf8).write(to: URL(filePath: folder.path + "/monitor.json"))
        let error = #expect(throws: LogError.self) { try look(log) }
        #expect(error?.code == .stateUnusable)
    }
}
