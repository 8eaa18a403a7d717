/// A log whose checkpoints a witness signs.
package struct WitnessedLog: Sendable, Hashable {
    package let origin: String
    package let keys: [NoteKey]

    package init(origin: String, keys: [NoteKey]) throws(LogError) {
        guard NoteKey.isName(origin), !keys.isEmpty, keys.allSatisfy({ $0.algorithm == .ed25519 }) else {
            throw LogError(.policyMalformed, "a log has a name and at least one key that signs with Ed25519")
        }
        self.origin = origin
        self.keys = keys
    }

    /// The checkpoint with those signatures only that are this log's; nil when none is.
    func believed(_ signed: SignedCheckpoint) -> SignedCheckpoint? {
        let good = signed.note.signatures.filter { line in keys.contains { line.isUnder($0) && $0.check(line, of: signed.note.text).isGood } }
        guard let first = good.first else { return nil }
        return SignedCheckpoint(checkpoint: signed.checkpoint, note: SignedNote(text: signed.note.text, signatures: [first]))
    }
}
