package import Cryptography

/// What is known of a checkpoint: who signed it.
package struct CheckpointFinding: Sendable, Hashable {
    package enum Signature: String, Sendable, Hashable, CaseIterable {
        case good
        /// It speaks for another log.
        case otherLog = "other-log"
        /// No key of the log signed it.
        case missing
        /// A signature that claims to be by a key of the policy is not.
        case wrong
        /// A key of the log signed it which was not in use at the time.
        case outsideWindow = "outside-window"
    }

    package let size: Int64
    package let root: Digest
    /// By the log.
    package let signature: Signature
    /// Good cosignatures, one for each witness of the policy that signed.
    package let witnesses: [Cosignature]
    /// So many of them are asked for; 0 where the policy knows no witness.
    package let quorum: Int
    /// Whether the policy believes nothing of this time without a quorum.
    package let isWitnessNeeded: Bool
    /// Signatures by keys that the policy does not know.
    package let strangers: Int
    package let signatures: Int

    package var isSigned: Bool { signature == .good }

    /// Nil where the policy knows no witness.
    package var isWitnessed: Bool? { quorum == 0 ? nil : isSigned && witnesses.count >= quorum }

    /// The second (since 1970) by which a quorum had seen it; nil without one.
    package var witnessedAt: Int64? {
        guard isWitnessed == true else { return nil }
        return witnesses.map(\.time).sorted()[quorum - 1]
    }

    /// Whether the policy believes it.
    package var holds: Bool { isSigned && (!isWitnessNeeded || isWitnessed == true) }
}

/// What a proof says of one entry: which parts hold and which do not.
package struct LogFinding: Sendable, Hashable {
    /// Where the entry stands, from 0.
    package let index: Int64
    /// Whether the path leads from the entry to the checkpoint's root.
    package let isIncluded: Bool
    package let checkpoint: CheckpointFinding
    /// Whether unproved data lies beside the proof: anything but the entry itself, which the path vouches for.
    package let hasExtra: Bool

    /// Whether the log admits the entry, as far as the policy believes it.
    package var holds: Bool { isIncluded && checkpoint.holds }

    /// Whether nothing stands in the proof but what the academy writes into a document: one signature, by the log, and no data but the entry.
    package var isPlain: Bool { checkpoint.signatures == 1 && checkpoint.isSigned && !hasExtra }

    /// In words, what does not hold; empty when all does.
    package var reasons: [String] {
        var reasons: [String] = []
        if !isIncluded { reasons.append("the proof does not lead from this document's entry to the log's root") }
        switch checkpoint.signature {
        case .good: break
        case .otherLog: reasons.append("the checkpoint is that of another log")
        case .missing: reasons.append("the checkpoint is not signed by a key of the log")
        case .wrong: reasons.append("a signature of the checkpoint is wrong")
        case .outsideWindow: reasons.append("the checkpoint is signed by a key of the log that was not in use at the time")
        }
        if checkpoint.isWitnessNeeded, checkpoint.isWitnessed != true {
            reasons.append("\(checkpoint.witnesses.count) of \(checkpoint.quorum) witnesses signed the checkpoint")
        }
        return reasons
    }
}
