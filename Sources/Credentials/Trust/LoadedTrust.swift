internal import Cryptography

/// A bundle that was checked: what a verifier pins.
public struct LoadedTrust: Sendable {
    /// What was checked.
    public let bundle: TrustBundle
    /// SHA-256 of the root certificate, 64 lower-case hexadecimal digits.
    public var rootFingerprint: String { bundle.root.fingerprint.hexadecimal }
    let keys: [PinnedKey]
    let timeStamps: [AcademyTimeStampVerifier]
    /// Who certifies keys and signs lists of revoked ones: the intermediates and the root.
    var issuers: [Certificate] { bundle.intermediates + [bundle.root] }

    /// Checks what does not depend on who published the bundle: chains, windows, and that no key is there twice.
    init(_ bundle: TrustBundle) throws(TrustError) {
        let all = (bundle.sealKeys + bundle.timeStampKeys).map(\.keyID)
        guard Set(all).count == all.count else { throw TrustError(.malformed, "a key is in the bundle twice") }
        self.bundle = bundle
        var keys: [PinnedKey] = []
        for key in bundle.sealKeys { keys.append(try PinnedKey(key, through: bundle.intermediates, root: bundle.root)) }
        self.keys = keys
        var timeStamps: [AcademyTimeStampVerifier] = []
        for key in bundle.timeStampKeys {
            try PinnedKey.checkWindow(key)
            do {
                timeStamps.append(try AcademyTimeStampVerifier(key, through: bundle.intermediates, root: bundle.root))
            } catch {
                throw TrustError(.certificateUntrusted, "key \(key.keyID): \(error.reason)")
            }
        }
        self.timeStamps = timeStamps
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
        guard let key = bundle.sealKeys.first(where: { $0.keyID == signature.keyID }) else {
            throw TrustError(.signatureInvalid, "the bundle is signed by a key that is not in it")
        }
        // Before the chains: they cost more, and nobody but the academy should be able to have them checked.
        guard let publicKey = try? PublicKey(publicKeyInfo: key.certificate.publicKeyInfo), publicKey.verify(signature.value, of: bundle.signedDigest)
        else {
            throw TrustError(.signatureInvalid, "the bundle was changed after it was signed")
        }
        let trust = try LoadedTrust(bundle)
        guard key.use.contains(bundle.issuedAt) else {
            throw TrustError(.windowInvalid, "the bundle was issued at a time when the key that signed it was not in use")
        }
        return trust
    }

    /// The trust in one's own keys, for the academy itself, which needs no signature to believe them.
    public func load() throws(TrustError) -> LoadedTrust { try LoadedTrust(self) }
}
