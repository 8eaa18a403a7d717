package import Cryptography

/// Shows without asking anybody that an entry stands in the log (C2SP tlog-proof). It lies in the document's signature, outside of what is signed.
package struct LogProof: Sendable {
    package static let longest = SignedNote.longest + 8_192
    static let longestExtra = 4_096
    private static let header = Array("c2sp.org/tlog-proof@v1".utf8)

    package let index: Int64
    /// From the leaf's neighbour upwards.
    package let path: [Digest]
    package let checkpoint: SignedCheckpoint
    /// What may stand beside the proof; nothing in the format vouches for it. In documents it is the entry itself, which the path leads from.
    package let extra: [UInt8]?

    package init(index: Int64, path: [Digest], checkpoint: SignedCheckpoint, extra: [UInt8]? = nil) {
        self.index = index
        self.path = path
        self.checkpoint = checkpoint
        self.extra = extra
    }

    /// - Throws: ``LogError`` `log-proof-malformed`, or what is wrong with the checkpoint, for any other bytes than those that ``bytes`` gives.
    package init(_ bytes: [UInt8]) throws(LogError) {
        let malformed = LogError(.proofMalformed, "not a proof of inclusion in a log (c2sp.org/tlog-proof@v1)")
        guard bytes.count <= Self.longest else { throw malformed }
        var lines = LineReader(bytes)
        guard lines.line().map({ $0.elementsEqual(Self.header) }) == true, var line = lines.line() else { throw malformed }
        var extra: [UInt8]?
        if let text = LogText.value(of: "extra", in: line) {
            guard text.count <= Self.longestExtra * 4 / 3 + 4, let data = try? Base64.decode(text), !data.isEmpty, data.count <= Self.longestExtra,
                let next = lines.line()
            else { throw malformed }
            (extra, line) = (data, next)
        }
        guard let index = LogText.value(of: "index", in: line).flatMap(LogText.decimal) else { throw malformed }
        var path: [Digest] = []
        while let line = lines.line(), !line.isEmpty {
            guard path.count < Int64.bitWidth, let hash = LogText.digest(line) else { throw malformed }
            path.append(hash)
        }
        self.init(index: index, path: path, checkpoint: try SignedCheckpoint(Array(lines.rest)), extra: extra)
        guard self.bytes == bytes else { throw malformed }
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(400 + 45 * path.count)
        bytes.appendLine(Self.header)
        if let extra { bytes.appendLine(Array("extra ".utf8) + Base64.encode(extra)) }
        bytes.appendLine("index \(index)".utf8)
        for hash in path { bytes.appendLine(Base64.encode(hash.bytes)) }
        bytes.append(LogText.newline)
        return bytes + checkpoint.bytes
    }

    /// What the proof says of an entry, judged by a policy.
    package func verify(_ leaf: LogLeaf, by policy: LogPolicy) -> LogFinding {
        let proof = InclusionProof(index: index, size: checkpoint.checkpoint.size, path: path)
        return LogFinding(
            index: index,
            isIncluded: proof.root(of: leaf.hash) == checkpoint.checkpoint.root,
            checkpoint: policy.judge(checkpoint, at: leaf.time),
            hasExtra: extra.map { $0 != leaf.entry } ?? false
        )
    }
}
