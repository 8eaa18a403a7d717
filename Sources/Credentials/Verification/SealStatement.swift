internal import Cryptography

/// What the log must say of a sealed document.
struct SealStatement {
    let identifier: String
    let signedDigest: Digest
    let sealDigest: Digest
    let keyID: KeyID

    /// Whether an entry is about this document, and no other.
    func isEntered(as leaf: LogLeaf) -> Bool {
        let expected = try? LogLeaf(
            event: .issue,
            credentialID: identifier,
            signedDigest: signedDigest,
            seal: sealDigest,
            keyID: keyID,
            template: leaf.template,
            course: leaf.course,
            time: leaf.time
        )
        return leaf == expected
    }
}
