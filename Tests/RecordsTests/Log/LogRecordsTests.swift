import Credentials
import Cryptography
import Issuing
import Learning
import Records
import Testing

@Suite("The transparency log")
struct LogRecordsTests {
    static let origin = TestLog.origin
    let signer: NoteSigner
    let sequencer: TreeSequencer

    init() throws {
        signer = try TestLog.signer
        sequencer = TreeSequencer(signer)
    }

    private var policy: LogPolicy {
        get throws { try LogPolicy(origin: Self.origin, keys: [LogKey(key: signer.key, use: 0..<Int64.max)]) }
    }

    private static func leaf(_ number: Int) throws -> LogLeaf {
        try LogLeaf(event: .withdraw, credentialID: "credential \(number)", time: Int64(number))
    }

    private static func entries(_ numbers: Range<Int>) throws -> [LogEntry] { try numbers.map { LogEntry(try leaf($0).entry) } }

    private func append(_ entries: [LogEntry], in academy: TestAcademy) async throws -> [LogPlace] {
        let sequencer = sequencer
        return try await academy.store.write { try $0.logEntries.append(entries, by: sequencer) }
    }

    /// Reads the whole log as a stranger would: by the paths of its tiles.
    private func readAsPublished(_ academy: TestAcademy) async throws -> [[UInt8]] {
        try await academy.store.read { transaction in
            let log = transaction.logEntries
            guard let checkpoint = try log.checkpoint() else { return [] }
            let signed = try SignedCheckpoint(checkpoint.published)
            var reader = LogTileReader(signed.checkpoint) { path in
                guard let tile = LogTile(path: path) else { return nil }
                switch tile.content {
                case .hashes(let level): return try log.tile(level: level, index: tile.index, width: tile.width)
                case .entries: return try LogTile.bundle(log.entries(tile.places))
                }
            }
            return try reader.entries(0..<signed.checkpoint.size)
        }
    }

    @Test("Each entry has a place and a proof that holds, and the log reads as its tiles say", arguments: Engine.allCases)
    func appends(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let before = try await academy.store.read { try ($0.logEntries.head(), $0.logEntries.checkpoint()) }
            #expect(before.0 == .beginning && before.1 == nil)
            let policy = try policy
            var next = 0
            for count in [1, 2, 0, 300, 1, 5] {
                let places = try await append(Self.entries(next..<next + count), in: academy)
                #expect(places.map(\.position) == (next..<next + count).map { Int64($0) })
                for (number, place) in zip(next..<next + count, places) {
                    let finding = try LogProof(place.proof(of: Self.leaf(number).entry)).verify(Self.leaf(number), by: policy)
                    #expect(finding.holds && finding.isPlain)
                }
                next += count
            }
            let published = try await readAsPublished(academy)
            #expect(try published == Self.entries(0..<next).map(\.bytes))
            let head = try await academy.store.read { try $0.logEntries.head() }
            #expect(head.size == Int64(next))
        }
    }

    @Test("Two writers at once leave one log without a gap, each with proofs that hold", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let other = try await academy.database.open()
            let found = try await withThrowingTaskGroup(of: [(LogPlace, Int)].self) { group in
                for writer in 0..<2 {
                    let store: any TestStore = writer == 0 ? academy.store : other
                    let sequencer = sequencer
                    group.addTask {
                        var places: [(LogPlace, Int)] = []
                        for round in 0..<20 {
                            let first = writer * 1_000 + round * 3
                            let entries = try Self.entries(first..<first + 3)
                            let appended = try await store.write { try $0.logEntries.append(entries, by: sequencer) }
                            places += zip(appended, first..<first + 3)
                        }
                        return places
                    }
                }
                var all: [(LogPlace, Int)] = []
                for try await places in group { all += places }
                return all
            }
            try await other.close()
            #expect(found.map(\.0.position).sorted() == (0..<120).map { Int64($0) })
            let policy = try policy
            let published = try await readAsPublished(academy)
            for (place, number) in found {
                #expect(try LogProof(place.proof(of: Self.leaf(number).entry)).verify(Self.leaf(number), by: policy).holds)
                #expect(try published[Int(place.position)] == Self.leaf(number).entry)
            }
            // Every checkpoint grew out of the one before it.
            let tree = published.reduce(into: MerkleTree()) { $0.append(TreeHash.leaf($1)) }
            for size in stride(from: Int64(3), through: 120, by: 3) {
                let checkpoint = try await academy.store.read { try $0.logEntries.checkpoint(at: size) }
                let signed = try SignedCheckpoint(try #require(checkpoint).note)
                #expect(try signed.checkpoint.root == tree.root(at: size))
            }
        }
    }

    @Test("A transaction that fails leaves no entry", arguments: Engine.allCases)
    func takesBack(engine: Engine) async throws {
        struct Deliberate: Error {}
        try await TestAcademy.with(engine) { academy in
            _ = try await append(Self.entries(0..<2), in: academy)
            let before = try academy.raw.dump()
            let (sequencer, entries) = (sequencer, try Self.entries(2..<5))
            await #expect(throws: Deliberate.self) {
                try await academy.store.write { transaction in
                    _ = try transaction.logEntries.append(entries, by: sequencer)
                    throw Deliberate()
                }
            }
            #expect(try academy.raw.dump() == before)
            #expect(try await append(Self.entries(2..<3), in: academy).map(\.position) == [2])
        }
    }

    @Test("Nothing of the log can be changed, deleted or taken back", arguments: Engine.allCases)
    func neverChanges(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            _ = try await append(Self.entries(0..<257), in: academy)
            let cosignature = LogCosignature(witness: "w", line: Array("— w AAAAAAE=\n".utf8), at: TestAcademy.start)
            try await academy.store.write { try $0.logEntries.keep(cosignature, of: 257) }
            for statement in [
                "DELETE FROM log_leaf", "DELETE FROM log_head", "DELETE FROM log_checkpoint", "DELETE FROM log_tile_hash",
                "DELETE FROM log_cosignature",
                "UPDATE log_leaf SET position = position + 1000", "UPDATE log_leaf SET entry = hash", "UPDATE log_checkpoint SET note = note",
                "UPDATE log_tile_hash SET position = 7", "UPDATE log_cosignature SET at = 0", "UPDATE log_head SET size = 1",
                "UPDATE log_head SET size = 257",
                "INSERT INTO log_head (id, size, frontier) SELECT 2, size, frontier FROM log_head",
                "INSERT INTO log_leaf (position, hash, entry) SELECT -1, hash, entry FROM log_leaf WHERE position = 0",
                "INSERT INTO log_cosignature (size, witness, line, at) SELECT 5, witness, line, at FROM log_cosignature",
            ] {
                #expect(throws: (any Error).self, "\(statement)") { try academy.raw.execute(statement) }
            }
            if engine == .postgreSQL { #expect(throws: (any Error).self) { try academy.raw.execute("TRUNCATE log_leaf") } }
            #expect(try await readAsPublished(academy).count == 257)
        }
    }

    @Test("Cosignatures are kept once each, and the newest checkpoint with enough of them is found", arguments: Engine.allCases)
    func cosignatures(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            for number in 0..<3 { _ = try await append(Self.entries(number..<number + 1), in: academy) }
            let at = TestAcademy.start
            try await academy.store.write { transaction in
                let log = transaction.logEntries
                try log.keep(LogCosignature(witness: "b", line: Array("— b BB==\n".utf8), at: at), of: 2)
                try log.keep(LogCosignature(witness: "a", line: Array("— a AA==\n".utf8), at: at), of: 2)
                try log.keep(LogCosignature(witness: "a", line: Array("— a ZZ==\n".utf8), at: at), of: 2)
                try log.keep(LogCosignature(witness: "a", line: Array("— a AA==\n".utf8), at: at), of: 3)
            }
            let found = try await academy.store.read { transaction in try (1...3).map { try transaction.logEntries.checkpoint(witnessedBy: $0) } }
            #expect(found.map(\.?.size) == [3, 2, nil])
            let published = try #require(found[1]?.published)
            #expect(String(decoding: published, as: UTF8.self).hasSuffix("— a AA==\n— b BB==\n"))
        }
    }

    @Test("The entries about a document are found by it", arguments: Engine.allCases)
    func ofDocument(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let entries = try Self.entries(0..<4).enumerated().map { LogEntry($1.bytes, of: $0 == 2 ? nil : document.id) }
            _ = try await append(entries, in: academy)
            #expect(try await academy.store.read { try $0.logEntries.places(of: document.id) } == [0, 1, 2, 4])
        }
    }

    @Test("The log of a restored academy is the same, and goes on", arguments: Engine.allCases)
    func restored(engine: Engine) async throws {
        try await TestAcademy.with(.sqlite) { academy in
            _ = try await append(Self.entries(0..<300), in: academy)
            let path = TestAcademy.freshBackup()
            _ = try await academy.backUp(to: path)
            try await restoring(path, on: engine) { _, database, store in
                let moved = TestAcademy(database: database, store: store, clock: academy.clock, random: academy.random)
                let place = try #require(try await append(Self.entries(300..<301), in: moved).first)
                #expect(try LogProof(place.proof(of: Self.leaf(300).entry)).verify(Self.leaf(300), by: policy).holds)
                let published = try await readAsPublished(moved)
                #expect(try published == Self.entries(0..<301).map(\.bytes))
            }
        }
    }
}
