import Credentials
import Cryptography

/// A log in memory, with its keys, as the academy would publish it.
struct SampleLog {
    static let origin = "academy.example/log"
    /// 7 September 2026, 10:15 UTC, in microseconds since 1970.
    static let now: Int64 = 1_788_776_100_000_000
    static let day: Int64 = 86_400_000_000

    let signer: NoteSigner
    let use: Range<Int64>
    private(set) var tree = MerkleTree()
    private(set) var entries: [[UInt8]] = []
    /// By path, without the checkpoint.
    private(set) var published: [String: [UInt8]] = [:]

    init(seed: UInt8 = 1) throws {
        signer = try NoteSigner(name: Self.origin, signer: Ed25519KeyPair(seed: Array(repeating: seed, count: 32)))
        use = Self.now - Self.day..<Self.now + 365 * Self.day
    }

    /// With the log key of an academy.
    init(_ academy: TestAcademy) throws {
        signer = try academy.store.logSigner(origin: Self.origin, at: academy.now)
        use = academy.store.keys(.log)[0].use
    }

    static func witness(_ number: UInt8) throws -> NoteSigner {
        try NoteSigner(
            name: "witness\(number).example",
            algorithm: .cosignature,
            signer: Ed25519KeyPair(seed: Array(repeating: 100 + number, count: 32))
        )
    }

    static func leaf(_ number: Int) throws -> LogLeaf {
        try LogLeaf(
            event: .issue,
            credentialID: "urn:uuid:\(number)",
            signedDigest: SHA256.digest(Array("document \(number)".utf8)),
            seal: SHA256.digest(Array("seal \(number)".utf8)),
            keyID: KeyID(text: "00112233445566778899aabbccddeeff"),
            template: SHA256.digest(Array("design".utf8)),
            course: "advanced-drug-policy-management",
            time: now + Int64(number)
        )
    }

    /// Appends and publishes what the growth made necessary.
    mutating func append(_ more: [[UInt8]]) throws {
        let old = tree.size
        for entry in more { tree.append(TreeHash.leaf(entry)) }
        entries += more
        for tile in LogTile.created(from: old, to: tree.size) {
            switch tile.content {
            case .hashes: published[tile.path] = try tree.bytes(of: tile)
            case .entries: published[tile.path] = try LogTile.bundle(entries[Int(tile.places.lowerBound)..<Int(tile.places.upperBound)])
            }
        }
    }

    mutating func publish(_ path: String, _ bytes: [UInt8]?) { published[path] = bytes }

    func checkpoint(at size: Int64? = nil) throws -> Checkpoint {
        try Checkpoint(origin: Self.origin, size: size ?? tree.size, root: tree.root(at: size ?? tree.size))
    }

    func signed(at size: Int64? = nil) throws -> SignedCheckpoint { try checkpoint(at: size).sign(by: signer) }

    func proof(of index: Int64, extra: [UInt8]? = nil) throws -> LogProof {
        LogProof(index: index, path: try tree.inclusionProof(of: index).path, checkpoint: try signed(), extra: extra)
    }

    func policy(
        witnesses: [NoteSigner] = [],
        quorum: Int = 0,
        requiredSince: Int64? = nil,
        witnessedSince: Int64? = nil
    ) throws -> LogPolicy {
        try LogPolicy(
            origin: Self.origin,
            keys: [LogKey(key: signer.key, use: use)],
            witnesses: witnesses.map(\.key),
            quorum: quorum,
            requiredSince: requiredSince,
            witnessedSince: witnessedSince
        )
    }
}
