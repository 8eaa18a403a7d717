import Credentials
import Cryptography
import TestTools
import Testing

@Suite struct LogTileTests {
    @Test(
        "Paths are those of the standard",
        arguments: [
            ("tile/0/000", 0, 0, 256), ("tile/0/x001/x234/067", 0, 1_234_067, 256), ("tile/1/000.p/5", 1, 0, 5),
            ("tile/entries/x273/000.p/112", nil, 273_000, 112),
            ("tile/entries/999", nil, 999, 256), ("tile/6/000.p/255", 6, 0, 255),
        ] as [(String, Int?, Int64, Int)]
    )
    func paths(path: String, level: Int?, index: Int64, width: Int) throws {
        let tile = try #require(LogTile(level.map { LogTile.Content.hashes(level: $0) } ?? LogTile.Content.entries, index: index, width: width))
        #expect(tile.path == path)
        #expect(LogTile(path: path) == tile)
    }

    @Test(
        "Other paths are none",
        arguments: [
            "", "tile", "tile/0", "tile/0/", "tile/0/0", "tile/0/00", "tile/0/0000", "/tile/0/000", "tile/0/000/", "tile/00/000", "tile/-1/000",
            "tile/7/000",
            "tile/64/000", "tile/0/x000/001", "tile/0/001/067", "tile/0/x001", "tile/0/000.p", "tile/0/000.p/", "tile/0/000.p/0", "tile/0/000.p/256",
            "tile/0/000.p/05",
            "tile/0/000.p/-5", "tile/0/000.p/5/6", "tile/0/000/5", "tile/0/x001.p/5", "tile/entries", "tile/ENTRIES/000", "tile/entries/000.P/5",
            "tile/0/0a0", "tile/0/+01",
            "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/0/x099/x999/x999/x999/x999/999", "tile/6/001", "tile/0/..", "tile/0/%30", "tile//000",
            "tile/0/٠٠٠",
        ]
    )
    func otherPaths(path: String) { #expect(LogTile(path: path) == nil) }

    @Test("A log of 70,000 leaves has the tiles of the standard's example") func example() {
        let tiles = LogTile.created(from: 0, to: 70_000).filter { $0.content != .entries }
        func count(_ level: Int, full: Bool) -> Int { tiles.filter { $0.content == .hashes(level: level) && $0.isFull == full }.count }
        #expect((0...3).map { count($0, full: true) } == [273, 1, 0, 0])
        #expect(LogTile.edge(of: 70_000).map(\.path) == ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"])
        #expect(tiles.filter { !$0.isFull } == LogTile.edge(of: 70_000))
        #expect(LogTile.edge(of: 256).map(\.path) == ["tile/1/000.p/1"])
        #expect(LogTile.edge(of: 0).isEmpty)
        #expect(LogTile.created(from: 5, to: 5).isEmpty)
        #expect(
            LogTile.created(from: 255, to: 257).map(\.path) == [
                "tile/entries/000", "tile/0/000", "tile/entries/001.p/1", "tile/0/001.p/1", "tile/1/000.p/1",
            ]
        )
        #expect(LogTile.edge(of: LogFrontier.largestSize).map(\.path) == ["tile/6/000.p/32"])
    }

    @Test("Growth in steps publishes all tiles that growth at once does") func steps() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            let size = Int64.random(in: 1...200_000, using: &generator)
            var tiles: Set<LogTile> = []
            var at: Int64 = 0
            while at < size {
                let next = min(size, at + Int64.random(in: 1...40_000, using: &generator))
                let created = LogTile.created(from: at, to: next)
                #expect(created.allSatisfy { $0.isPart(of: next) && !$0.isPart(of: at) })
                tiles.formUnion(created)
                at = next
            }
            #expect(tiles.isSuperset(of: LogTile.created(from: 0, to: size)))
        }
    }

    @Test("Bundles are read back; cut, longer and shorter ones are refused") func bundles() throws {
        let entries: [[UInt8]] = [[], [1, 2, 3], Array(repeating: 9, count: 65_535)]
        let tile = try #require(LogTile(.entries, index: 0, width: 3))
        let bytes = try LogTile.bundle(entries)
        #expect(bytes.prefix(7) == [0, 0, 0, 3, 1, 2, 3])
        #expect(try tile.readEntries(bytes) == entries)
        for other in [[], Array(bytes.dropLast()), bytes + [0], bytes + [0, 0], Array(bytes.dropFirst(2))] as [[UInt8]] {
            #expect(throws: LogError.self) { try tile.readEntries(other) }
        }
        #expect(throws: LogError.self) { try LogTile.bundle([Array(repeating: 0, count: 65_536)]) }
        let hashes = try #require(LogTile(.hashes(level: 0), index: 0, width: 2))
        #expect(try hashes.readHashes(LogTile.bytes([SHA256.digest([1]), SHA256.digest([2])])) == [SHA256.digest([1]), SHA256.digest([2])])
        for count in [0, 32, 63, 65, 96] { #expect(throws: LogError.self) { try hashes.readHashes(Array(repeating: 0, count: count)) } }
    }
}
