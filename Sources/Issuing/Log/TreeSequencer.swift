package import Credentials
import Cryptography
package import Learning

/// The academy's log as an RFC 6962 tree, signed by its log key.
package struct TreeSequencer: LogSequencer {
    private let signer: NoteSigner

    /// - Parameter signer: signs under the log's origin.
    package init(_ signer: NoteSigner) { self.signer = signer }

    package func append(_ entries: [[UInt8]], to head: LogHead) throws -> LogGrowth {
        var frontier = try LogFrontier(size: head.size, hashes: Self.digests(head.frontier))
        let hashes = entries.map { TreeHash.leaf($0) }
        let growth = try frontier.append(contentsOf: hashes)
        let checkpoint = try Checkpoint(origin: signer.key.name, size: frontier.size, root: growth.root).sign(by: signer)
        return LogGrowth(
            head: LogHead(size: frontier.size, frontier: frontier.hashes.flatMap(\.bytes)),
            checkpoint: checkpoint.bytes,
            leaves: zip(hashes, growth.proofs).map { LogGrowth.Leaf(hash: $0.bytes, path: $1.path.map(\.bytes)) },
            tileHashes: growth.tileHashes.map { LogGrowth.TileHash(level: $0.node.level / 8, position: $0.node.index, hash: $0.hash.bytes) }
        )
    }

    package func entry(of notice: LogNotice) throws -> [UInt8] {
        try LogLeaf(event: LogLeaf.Event(notice.event), credentialID: notice.credentialID, time: notice.at.microseconds).entry
    }

    package func entry(of change: KeyChange, at instant: Instant) throws -> [UInt8] {
        guard let keyID = KeyID(text: change.keyID) else { throw LogError(.leafMalformed, "\(change.keyID) is no key's id") }
        return try LogLeaf(event: .key, keyID: keyID, time: instant.microseconds).entry
    }

    private static func digests(_ bytes: [UInt8]) throws -> [Digest] {
        try stride(from: 0, to: bytes.count, by: Digest.count).map { try Digest(bytes[$0..<min(bytes.count, $0 + Digest.count)]) }
    }
}

extension LogLeaf.Event {
    fileprivate init(_ event: LogNotice.Event) {
        self =
            switch event {
            case .supersede: .supersede
            case .withdraw: .withdraw
            case .annul: .annul
            }
    }
}

extension LogPlace {
    /// As it lies in a document's signature (C2SP tlog-proof): with the entry, so that a reader who has the file alone knows what was entered.
    package func proof(of entry: [UInt8]) throws -> [UInt8] {
        try LogProof(index: position, path: path.map { try Digest($0) }, checkpoint: SignedCheckpoint(checkpoint), extra: entry).bytes
    }
}
