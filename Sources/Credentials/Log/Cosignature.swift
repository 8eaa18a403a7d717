/// What a witness states under a checkpoint: that it had seen nothing at this time that contradicts it, and no larger tree (C2SP tlog-cosignature, version 1).
package struct Cosignature: Sendable, Hashable {
    /// Of the witness.
    package let name: String
    /// Seconds since 1970.
    package let time: Int64

    package init(name: String, time: Int64) {
        self.name = name
        self.time = time
    }

    static func message(_ text: [UInt8], time: Int64) -> [UInt8] { Array("cosignature/v1\ntime \(time)\n".utf8) + text }
}

extension NoteKey {
    /// Whether a line under this key's name and id is its signature. Of a log's signature the time is nil.
    func check(_ signature: NoteSignature, of text: [UInt8]) -> (isGood: Bool, time: Int64?) {
        switch algorithm {
        case .ed25519:
            return (publicKey.isSignature(signature.value, of: text), nil)
        case .cosignature:
            guard signature.value.count == 8 + Ed25519PublicKey.signatureBytes,
                let time = Int64(exactly: signature.value.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
            else { return (false, nil) }
            return (publicKey.isSignature(Array(signature.value.dropFirst(8)), of: Cosignature.message(text, time: time)), time)
        }
    }
}
