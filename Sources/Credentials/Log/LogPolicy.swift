/// By what a reader believes a log: its name, its keys, and the witnesses that must have seen what it says.
package struct LogPolicy: Sendable, Hashable {
    static let mostKeys = 64

    package let origin: String
    package let keys: [LogKey]
    package let witnesses: [NoteKey]
    /// So many of the witnesses must have signed; 0 where none are known.
    package let quorum: Int
    /// What the academy sealed from this time on (microseconds since 1970) is in the log; nil where it may be missing. An academy that begins its log
    /// later than its seals begins a new seal key with it, so that nobody can evade the log by an earlier date.
    package let requiredSince: Int64?
    /// From this time on an entry counts only in a checkpoint that a quorum has seen; nil while that is not asked.
    package let witnessedSince: Int64?

    /// - Throws: ``LogError`` `log-policy-malformed` when the policy could be met by the wrong keys, or by none.
    package init(
        origin: String,
        keys: [LogKey],
        witnesses: [NoteKey] = [],
        quorum: Int = 0,
        requiredSince: Int64? = nil,
        witnessedSince: Int64? = nil
    ) throws(LogError) {
        guard NoteKey.isName(origin), (1...Self.mostKeys).contains(keys.count), witnesses.count <= Self.mostKeys else {
            throw LogError(.policyMalformed, "a log has a name and 1 to \(Self.mostKeys) keys, and at most \(Self.mostKeys) witnesses")
        }
        guard keys.allSatisfy({ $0.key.algorithm == .ed25519 && LogText.isSame($0.key.name, origin) }) else {
            throw LogError(.policyMalformed, "the keys of \(origin) sign under its name, with Ed25519")
        }
        guard witnesses.allSatisfy({ $0.algorithm == .cosignature }) else {
            throw LogError(.policyMalformed, "a witness signs with the algorithm of cosignatures (4)")
        }
        let all = keys.map(\.key.publicKey) + witnesses.map(\.publicKey)
        guard Set(all).count == all.count, Set((keys.map(\.key) + witnesses).map(\.id)).count == all.count else {
            throw LogError(.policyMalformed, "one key stands twice in the policy of \(origin)")
        }
        guard witnesses.isEmpty ? quorum == 0 && witnessedSince == nil : (1...witnesses.count).contains(quorum) else {
            throw LogError(.policyMalformed, "a quorum of \(quorum) among \(witnesses.count) witnesses cannot be met, or asks nothing")
        }
        self.origin = origin
        self.keys = keys
        self.witnesses = witnesses
        self.quorum = quorum
        self.requiredSince = requiredSince
        self.witnessedSince = witnessedSince
    }

    /// Whose signatures the checkpoint carries. What it says holds only as the finding tells.
    ///
    /// - Parameter time: of the entry that is looked for, or now; microseconds since 1970.
    package func judge(_ signed: SignedCheckpoint, at time: Int64) -> CheckpointFinding {
        var signature = CheckpointFinding.Signature.missing
        var seen: [Cosignature] = []
        var strangers = 0
        var isBroken = false
        for line in signed.note.signatures {
            if let key = keys.first(where: { line.isUnder($0.key) }) {
                guard key.key.check(line, of: signed.note.text).isGood else {
                    isBroken = true
                    continue
                }
                if signature != .good { signature = key.use.contains(time) ? .good : .outsideWindow }
            } else if let witness = witnesses.first(where: { line.isUnder($0) }) {
                let (isGood, stated) = witness.check(line, of: signed.note.text)
                guard isGood, let stated else {
                    isBroken = true
                    continue
                }
                if !seen.contains(where: { LogText.isSame($0.name, witness.name) }) { seen.append(Cosignature(name: witness.name, time: stated)) }
            } else {
                strangers += 1
            }
        }
        if isBroken { (signature, seen) = (.wrong, []) }
        if !LogText.isSame(signed.checkpoint.origin, origin) { (signature, seen) = (.otherLog, []) }
        return CheckpointFinding(
            size: signed.checkpoint.size,
            root: signed.checkpoint.root,
            signature: signature,
            witnesses: seen,
            quorum: quorum,
            isWitnessNeeded: witnessedSince.map { time >= $0 } ?? false,
            strangers: strangers,
            signatures: signed.note.signatures.count
        )
    }

    /// The checkpoint with those signatures only that are good and by keys of this policy, so that it is short.
    func believed(_ signed: SignedCheckpoint) -> SignedCheckpoint {
        let known = keys.map(\.key) + witnesses
        let good = signed.note.signatures.filter { line in known.contains { line.isUnder($0) && $0.check(line, of: signed.note.text).isGood } }
        return SignedCheckpoint(checkpoint: signed.checkpoint, note: SignedNote(text: signed.note.text, signatures: good))
    }
}
