import Credentials
import Cryptography
import TestTools
import Testing

@Suite struct LogTileReaderTests {
    static func log(_ size: Int) throws -> SampleLog {
        var log = try SampleLog()
        try log.append((0..<size).map { NaiveTree.entry($0) })
        return log
    }

    static func reader(_ log: SampleLog, at size: Int64? = nil) throws -> LogTileReader {
        let published = log.published
        return LogTileReader(try log.checkpoint(at: size)) { published[$0] }
    }

    @Test("Proofs and entries out of tiles are those of the whole tree", arguments: [1, 2, 255, 256, 257, 300, 512, 1_000, 65_536, 65_537, 70_000])
    func proofs(size: Int) throws {
        let log = try Self.log(size)
        var reader = try Self.reader(log)
        var generator = SeededGenerator(seed: UInt64(size))
        for _ in 0..<40 {
            let index = Int64.random(in: 0..<Int64(size), using: &generator)
            #expect(try reader.inclusionProof(of: index) == log.tree.inclusionProof(of: index))
            #expect(try reader.consistencyProof(from: index) == log.tree.consistencyProof(from: index))
            let end = min(Int64(size), index + Int64.random(in: 0...600, using: &generator))
            #expect(try reader.entries(index..<end) == Array(log.entries[Int(index)..<Int(end)]))
        }
        #expect(try reader.consistencyProof(from: Int64(size)).path.isEmpty)
        #expect(throws: LogError.self) { try reader.inclusionProof(of: Int64(size)) }
        #expect(throws: LogError.self) { try reader.entries(0..<Int64(size) + 1) }
        #expect(throws: LogError.self) { try reader.hash(of: TreeNode(level: 62, index: 0)) }
        #expect(throws: LogError.self) { try reader.hash(of: TreeNode(level: -1, index: -1)) }
    }

    @Test("Partial tiles may be gone once the full one is there") func partialTilesGone() throws {
        var log = try Self.log(300)
        try log.append((300..<900).map { NaiveTree.entry($0) })
        for path in log.published.keys
        where path.contains(".p/") && !LogTile.edge(of: 900).contains(where: { $0.path == path }) && path != "tile/entries/003.p/132" {
            log.publish(path, nil)
        }
        for tile in LogTile.edge(of: 300) where tile.content == .hashes(level: 1) {
            log.publish(tile.path, LogTile.bytes([try log.tree.hash(of: tile.nodes[0])]))
        }
        var reader = try Self.reader(log, at: 300)
        #expect(try reader.entries(250..<300) == Array(log.entries[250..<300]))
        #expect(try reader.inclusionProof(of: 299) == log.tree.inclusionProof(of: 299, in: 300))
        log.publish("tile/0/001", nil)
        var blind = try Self.reader(log, at: 300)
        #expect(throws: LogError.self) { try blind.inclusionProof(of: 299) }
    }

    @Test("Of a log whose one tile is forged nothing false is read, whichever tile it is") func forgedTiles() throws {
        let log = try Self.log(66_000)
        var generator = SeededGenerator(seed: 66)
        let paths = log.published.keys.sorted()
        let chosen = paths.filter { !$0.hasPrefix("tile/0/") && !$0.hasPrefix("tile/entries/") } + paths.shuffled(using: &generator).prefix(40)
        for path in chosen {
            var forged = log
            var bytes = try #require(log.published[path])
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1
            forged.publish(path, bytes)
            var reader = try Self.reader(forged)
            let tile = try #require(LogTile(path: path))
            let first = tile.content == .entries ? tile.index << 8 : tile.index << Int64(8 + tile.nodes[0].level)
            #expect(throws: LogError.self) { try reader.entries(first..<first + 1) + reader.entries(first..<min(66_000, first + 256)) }
        }
    }

    @Test("Tiles of any other length are refused, and a fetch that fails is told") func lengths() throws {
        let log = try Self.log(300)
        for bytes in [[], [0], Array(repeating: 0, count: 44 * 32 - 1), Array(repeating: 0, count: 1 << 20)] as [[UInt8]] {
            var other = log
            other.publish("tile/0/001.p/44", bytes)
            var reader = try Self.reader(other)
            #expect(throws: LogError.self) { try reader.inclusionProof(of: 299) }
        }
        struct Unreachable: Error {}
        var reader = LogTileReader(try log.checkpoint()) { _ in throw Unreachable() }
        let error = #expect(throws: LogError.self) { try reader.inclusionProof(of: 0) }
        #expect(error?.code == .tileMissing)
    }

    @Test("A checkpoint of more leaves than there are is not believed, nor one with another root") func falseCheckpoints() throws {
        let log = try Self.log(300)
        let (root, other) = (try log.tree.root(), SHA256.digest([1]))
        for (size, root) in [(300, other), (LogFrontier.largestSize, root), (299, root), (0, root)] as [(Int64, Digest)] {
            let published = log.published
            var reader = LogTileReader(try Checkpoint(origin: SampleLog.origin, size: size, root: root)) { published[$0] }
            #expect(throws: LogError.self) { try reader.inclusionProof(of: 0) }
        }
    }
}
