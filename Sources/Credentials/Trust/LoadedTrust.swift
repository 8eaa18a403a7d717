internal import Cryptography

/// A bundle that was checked: what a verifier pins.
public struct LoadedTrust: Sendable {
    /// What was checked.
    public let bundle: TrustBundle
    /// SHA-256 of the root certificate, 64 lower-case hexadecimal digits.
    public var rootFingerprint: String { bundle.root.fingerprint.hexadecimal }
    let keys: [PinnedKey]

    /// Checks what does not depend on who published the bundle: chains, windows, and that no key is there twice.
    init(_ bundle: TrustBundle) throws(TrustError) {
        guard Set(bundle.sealKeys.map(\.keyID)).count == bundle.sealKeys.count else {
            throw TrustError(.malformed, "a seal key is in the bundle twice")
        }
        self.bundle = bundle
        var keys: [PinnedKey] = []
        for key in bundle.sealKeys { keys.append(try PinnedKey(key, root: bundle.root)) }
        self.keys = keys
    }
}

extension TrustBundle {
    /// Reads a published bundle and checks it: its root against a fingerprint known from elsewhere (64 hexadecimal digits; nil takes any root), its
    /// certificates up to that root, the windows, and its signature by a key whose window holds the time of issue.
    public static func load(_ bytes: [UInt8], expectedRootFingerprint: String?) throws(TrustError) -> LoadedTrust {
        let (bundle, signature) = try parse(bytes)
        if let expected = expectedRootFingerprint, expected != bundle.root.fingerprint.hexadecimal {
            throw TrustError(.wrongRoot, "the bundle's root is \(bundle.root.fingerprint), not \(expected): it is another academy's")
        }
        let trust = try LoadedTrust(bundle)
        guard let key = trust.keys.first(where: { $0.sealKey.keyID == signature.keyID }) else {
            throw TrustError(.signatureInvalid, "the bundle is signed by a key that is not in it")
        }
        guard key.sealKey.use.contains(bundle.issuedAt) else {
            throw TrustError(.windowInvalid, "the bundle was issued at a time when the key that signed it was not in use")
        }
        guard key.publicKey.verify(signature.value, of: bundle.signedDigest) else {
            throw TrustError(.signatureInvalid, "the bundle was changed after it was signed")
        }
        return trust
    }

    /// The trust in one's own keys, for the academy itself, which needs no signature to believe them.
    public func load() throws(TrustError) -> LoadedTrust { try LoadedTrust(self) }
}
