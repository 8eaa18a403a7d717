internal import CanonicalJSON
internal import Cryptography

/// The signature of a bundle, beside its other members: `{"keyID": …, "value": Ed25519 in hexadecimal}`.
struct BundleSignature: Sendable, Hashable {
    let keyID: KeyID
    let value: [UInt8]

    var json: JSONValue {
        ["keyID": .string(keyID.text), "value": .string(Hexadecimal.encode(value))]
    }

    init(keyID: KeyID, value: [UInt8]) {
        self.keyID = keyID
        self.value = value
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        guard let keyID = KeyID(text: try fields.string("keyID")) else { throw fields.invalid("keyID", "a key id has 32 hexadecimal digits") }
        guard let value = try? Hexadecimal.decode(try fields.string("value")), value.count == Ed25519PublicKey.signatureBytes else {
            throw fields.invalid("value", "a signature has \(2 * Ed25519PublicKey.signatureBytes) hexadecimal digits")
        }
        self.init(keyID: keyID, value: value)
    }
}

extension TrustBundle {
    /// Nothing else that a key for bundles signs begins like this.
    private static let domain = Array("academy-trust-bundle/2\n".utf8)

    var signedMessage: [UInt8] { TrustBundle.domain + json.canonicalBytes }

    /// The text to publish, signed by a key for bundles that is in it.
    ///
    /// - Throws: ``TrustError`` `trust-bundle-lists-invalid` while a list of revoked keys is too old.
    package func sign(with signer: any MessageSigner) throws(TrustError) -> [UInt8] {
        try checkListsAreCurrent()
        do {
            return text(BundleSignature(keyID: signer.keyID, value: try signer.sign(message: signedMessage)))
        } catch {
            throw TrustError(.signingFailed, "the key for bundles did not sign: \(error.reason)")
        }
    }

    func text(_ signature: BundleSignature) -> [UInt8] {
        guard case .object(var members) = json else { return [] }
        members["signature"] = signature.json
        return JSONValue.object(members).canonicalBytes
    }
}
