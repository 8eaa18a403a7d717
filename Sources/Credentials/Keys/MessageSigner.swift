/// Whatever holds a private key of the academy and signs whole messages with it: checkpoints of the log, badges, trust bundles.
package protocol MessageSigner: Sendable {
    var keyID: KeyID { get }

    /// SubjectPublicKeyInfo in DER.
    var publicKeyInfo: [UInt8] { get }

    /// The same message gives the same signature, so that a transaction may sign and be run again.
    func sign(message: [UInt8]) throws(KeyError) -> [UInt8]
}
