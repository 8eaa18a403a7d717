package import Cryptography

/// What a log asks of a witness: to sign a checkpoint, with the proof that it grew out of the one signed before (C2SP tlog-witness, `add-checkpoint`).
package struct WitnessRequest: Sendable {
    package static let longest = SignedNote.longest + 4_096
    static let longestProof = 63

    /// Size of the checkpoint that the witness signed last, 0 for none.
    package let old: Int64
    package let proof: [Digest]
    package let checkpoint: SignedCheckpoint

    package init(old: Int64, proof: [Digest], checkpoint: SignedCheckpoint) {
        self.old = old
        self.proof = proof
        self.checkpoint = checkpoint
    }

    /// - Throws: ``LogError`` for any other bytes than those that ``bytes`` gives.
    package init(_ bytes: [UInt8]) throws(LogError) {
        let malformed = LogError(.requestMalformed, "a request has the old size, at most \(Self.longestProof) hashes, an empty line and a checkpoint")
        guard bytes.count <= Self.longest else { throw malformed }
        var lines = LineReader(bytes)
        guard let old = lines.line().flatMap({ LogText.value(of: "old", in: $0) }).flatMap(LogText.decimal) else { throw malformed }
        var proof: [Digest] = []
        while true {
            guard let line = lines.line() else { throw malformed }
            if line.isEmpty { break }
            guard proof.count < Self.longestProof, let hash = LogText.digest(line) else { throw malformed }
            proof.append(hash)
        }
        self.init(old: old, proof: proof, checkpoint: try SignedCheckpoint(Array(lines.rest)))
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendLine("old \(old)".utf8)
        for hash in proof { bytes.appendLine(Base64.encode(hash.bytes)) }
        bytes.append(LogText.newline)
        return bytes + checkpoint.bytes
    }
}

/// The answer of a witness, as HTTP has it.
package struct WitnessAnswer: Sendable {
    package let status: Int
    package let contentType: String
    package let body: [UInt8]
    /// The checkpoint kept and the one offered, both signed by the log, of one size with two roots: the proof that the log told two stories.
    package let fork: LogContradiction?

    init(status: Int, contentType: String = "text/plain; charset=utf-8", body: [UInt8], fork: LogContradiction? = nil) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.fork = fork
    }

    static func refusal(_ status: Int, _ reason: String) -> WitnessAnswer { WitnessAnswer(status: status, body: Array((reason + "\n").utf8)) }
}

extension SignedCheckpoint {
    /// With the good cosignatures that witnesses of the policy answered; lines by others are left out, and repetitions.
    ///
    /// - Throws: ``LogError`` `log-note-malformed` when the answer is not made of signatures, or none of them is good.
    package func adding(answer: [UInt8], by policy: LogPolicy) throws(LogError) -> SignedCheckpoint {
        let read = try SignedNote(note.text + [LogText.newline] + answer)
        let good = read.signatures.filter { line in
            !note.signatures.contains { $0.keyID == line.keyID && LogText.isSame($0.name, line.name) }
                && policy.witnesses.contains { line.isUnder($0) && $0.check(line, of: note.text).isGood }
        }
        guard !good.isEmpty else { throw LogError(.noteMalformed, "no witness of the policy signed the checkpoint") }
        return SignedCheckpoint(checkpoint: checkpoint, note: note.adding(good))
    }
}
