/// The proof of the log in a document, with the entry that it carries along.
struct ProofReading {
    let proof: LogProof
    let leaf: LogLeaf

    /// Nil for anything that the academy does not put into a document: its entry, and the log's one signature.
    init?(_ bytes: [UInt8]) {
        guard let proof = try? LogProof(bytes), proof.checkpoint.note.signatures.count == 1, let entry = proof.extra,
            let leaf = try? LogLeaf(entry: entry)
        else { return nil }
        self.proof = proof
        self.leaf = leaf
    }

    /// Whether the entry names this credential.
    func isAbout(_ identifier: String) -> Bool {
        let named = try? LogLeaf(event: .annul, credentialID: identifier, time: 0)
        return leaf.credential != nil && leaf.credential == named?.credential
    }
}
