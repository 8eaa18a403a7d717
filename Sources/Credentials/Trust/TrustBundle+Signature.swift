internal import CanonicalJSON
internal import Cryptography

/// The signature of a bundle, beside its other members: `{"keyID": …, "value": r ‖ s in hexadecimal}`.
struct BundleSignature: Sendable, Hashable {
    let keyID: KeyID
    let value: ECDSASignature

    var json: JSONValue {
        ["keyID": .string(keyID.text), "value": .string(Hexadecimal.encode(value.raw))]
    }

    init(keyID: KeyID, value: ECDSASignature) {
        self.keyID = keyID
        self.value = value
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["keyID", "value"])
        guard let keyID = KeyID(text: try fields.string("keyID")) else { throw fields.invalid("keyID", "a key id has 32 hexadecimal digits") }
        guard let raw = try? Hexadecimal.decode(try fields.string("value")), let value = try? ECDSASignature(raw: raw), value.isLowS else {
            throw fields.invalid("value", "a signature has 128 hexadecimal digits, with the smaller s")
        }
        self.init(keyID: keyID, value: value)
    }
}

extension TrustBundle {
    /// Seal keys sign CMS attributes too; behind this beginning, which is no DER SET, a signature for one can never pass for the other.
    private static let domain = Array("academy-trust-bundle/1\n".utf8)

    var signedDigest: Digest { SHA256.digest(TrustBundle.domain + json.canonicalBytes) }

    /// The text to publish, signed by a seal key that is in the bundle.
    package func sign(with signer: any DigestSigner) throws(TrustError) -> [UInt8] {
        guard case .object(var members) = json else { throw TrustError(.malformed, "a bundle is a JSON object") }
        do {
            members["signature"] = BundleSignature(keyID: signer.keyID, value: try signer.sign(signedDigest).normalised).json
        } catch {
            throw TrustError(.signingFailed, "the seal key did not sign: \(error.reason)")
        }
        return JSONValue.object(members).canonicalBytes
    }
}
