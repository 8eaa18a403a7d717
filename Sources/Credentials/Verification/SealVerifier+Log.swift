internal import Cryptography

extension SealVerifier {
    /// How long after its time-stamp a document may be entered into the log, in microseconds: a batch is signed first and entered at its end.
    static let enteringDelay: Int64 = 86_400_000_000

    /// Nil where the document has no proof, or the bundle nothing to judge it by.
    func readProof(_ bytes: [UInt8]?) throws(SealVerifierFailure) -> ProofReading? {
        guard trust.bundle.log != nil, let bytes else { return nil }
        guard let proof = ProofReading(bytes) else {
            throw SealVerifierFailure(.logProof, "the proof of the log is not one that the academy writes", .altered)
        }
        return proof
    }

    /// That the log has the document, and who saw that log.
    ///
    /// - Parameter time: that the document counts from.
    func checkLog(
        _ proof: ProofReading?,
        of seal: SealStatement,
        at time: Int64,
        _ checks: inout CheckList
    ) throws(SealVerifierFailure) -> LogEvidence? {
        guard let policy = trust.bundle.log else {
            checks.notChecked(.logProof, "the bundle knows no log")
            checks.notChecked(.witnessed, "the bundle knows no log")
            return nil
        }
        guard let proof else {
            if let since = policy.requiredSince, since <= time {
                throw SealVerifierFailure(.logProof, "a seal key sealed it, and the log has no entry: the academy does not admit it", .notAdmitted)
            }
            checks.notChecked(.logProof, "the document was sealed before the log had to have it, and carries no proof")
            checks.notChecked(.witnessed, "the document carries no proof")
            return nil
        }
        guard seal.isEntered(as: proof.leaf) else {
            throw SealVerifierFailure(.logProof, "the entry of the log is about another document", .altered)
        }
        let finding = proof.proof.verify(proof.leaf, by: policy)
        guard finding.isIncluded, finding.checkpoint.isSigned else {
            let isOutside = finding.isIncluded && finding.checkpoint.signature == .outsideWindow
            throw SealVerifierFailure(.logProof, finding.reasons.first ?? "the proof of the log is not good", isOutside ? .notAdmitted : .altered)
        }
        let (delay, overflow) = proof.leaf.time.subtractingReportingOverflow(time)
        guard !overflow, (-Self.clockTolerance...Self.enteringDelay).contains(delay) else {
            throw SealVerifierFailure(.logProof, "it was entered into the log at another time than that of its seal: it is dated back", .notAdmitted)
        }
        checks.yes(.logProof)
        let witnessedAt = try checkWitnesses(proof, policy, &checks)
        return LogEvidence(
            leaf: proof.leaf,
            index: proof.proof.index,
            witnessedAt: witnessedAt,
            isDoubtful: isSignedByLostKey(proof.proof.checkpoint.note, policy)
        )
    }

    private func isSignedByLostKey(_ note: SignedNote, _ policy: LogPolicy) -> Bool {
        let lost = trust.bundle.keys(.log).filter(\.isLost).compactMap { try? Ed25519PublicKey(publicKeyInfo: $0.certificate.publicKeyInfo) }
        return policy.keys.contains { key in lost.contains(key.key.publicKey) && note.signatures.contains { $0.isUnder(key.key) } }
    }

    /// When witnesses had seen the log that the proof is of; nil as far as that can be told here.
    private func checkWitnesses(_ proof: ProofReading, _ policy: LogPolicy, _ checks: inout CheckList) throws(SealVerifierFailure) -> Int64? {
        let reason: String
        switch try witnessing(proof.proof.checkpoint.checkpoint, policy) {
        case .seen(let time):
            checks.yes(.witnessed)
            return time
        case .unknown(let why): reason = why
        }
        if let since = policy.witnessedSince, since <= proof.leaf.time { throw SealVerifierFailure(.witnessed, reason, .unproved) }
        checks.notChecked(.witnessed, reason)
        return nil
    }

    private enum Witnessing {
        /// In microseconds since 1970.
        case seen(Int64)
        case unknown(String)
    }

    /// Whether a log that witnesses saw begins with this one.
    private func witnessing(_ checkpoint: Checkpoint, _ policy: LogPolicy) throws(SealVerifierFailure) -> Witnessing {
        guard policy.quorum > 0 else { return .unknown("the log has no witnesses") }
        guard let seen = trust.checkpoints.first(where: { $0.size >= checkpoint.size }) else {
            return .unknown("the document is younger than what witnesses had seen when the bundle was issued")
        }
        let contradiction = SealVerifierFailure(.witnessed, "witnesses saw another log than the one that has the document", .notAdmitted)
        guard seen.size > checkpoint.size else {
            guard seen.checkpoint.root == checkpoint.root else { throw contradiction }
            return .seen(seen.witnessedAt)
        }
        guard let logCopy else {
            return .unknown("a copy of the log is needed to follow the document's entry to what witnesses saw")
        }
        var reader = LogTileReader(seen.checkpoint, fetch: logCopy)
        guard let proof = try? reader.consistencyProof(from: checkpoint.size) else {
            return .unknown("the copy of the log is not whole, or not of this log")
        }
        guard proof.holds(from: checkpoint.root, to: seen.checkpoint.root) else { throw contradiction }
        return .seen(seen.witnessedAt)
    }
}
