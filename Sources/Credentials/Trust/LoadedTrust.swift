internal import Cryptography

/// A bundle that was checked: what a verifier pins.
public struct LoadedTrust: Sendable {
    /// What was checked.
    public let bundle: TrustBundle
    /// SHA-256 of the root certificate, 64 lower-case hexadecimal digits.
    public var rootFingerprint: String { bundle.root.fingerprint.hexadecimal }
    let keys: [PinnedKey]
    let timeStamps: [any TimeStampVerifier]
    /// Of badges and of what stands in codes on paper.
    package let badgeKeys: [KeyID: PinnedSigner]
    /// Of badges as tokens.
    package let badgeTokenKeys: [KeyID: BadgeTokenPublicKey]
    /// Those of the bundle that a quorum of its witnesses signed, the smallest first.
    let checkpoints: [WitnessedCheckpoint]
    let bundleKeys: [KeyID: PinnedSigner]

    /// Checks what does not depend on who published the bundle: chains, windows, lists, the log's keys, and that no key is there twice.
    init(_ bundle: TrustBundle) throws(TrustError) {
        let all = KeyRole.bundled.flatMap { bundle.keys($0) }.map(\.keyID)
        guard Set(all).count == all.count else { throw TrustError(.malformed, "a key is in the bundle twice") }
        try LoadedTrust.checkLists(of: bundle)
        self.bundle = bundle
        var keys: [PinnedKey] = []
        for key in bundle.keys(.seal) { keys.append(try PinnedKey(key, of: bundle)) }
        self.keys = keys
        timeStamps = try LoadedTrust.timeStamps(of: bundle)
        badgeKeys = try LoadedTrust.signers(.badge, of: bundle)
        bundleKeys = try LoadedTrust.signers(.bundle, of: bundle)
        var tokenKeys: [KeyID: BadgeTokenPublicKey] = [:]
        for key in bundle.keys(.badgeToken) {
            try PinnedKey.check(key, for: .badgeToken, of: bundle)
            guard let publicKey = try? BadgeTokenPublicKey(publicKeyInfo: key.certificate.publicKeyInfo) else {
                throw TrustError(.certificateUntrusted, "key \(key.keyID) is not one that signs tokens")
            }
            tokenKeys[key.keyID] = publicKey
        }
        badgeTokenKeys = tokenKeys
        try LoadedTrust.checkLog(of: bundle, try LoadedTrust.signers(.log, of: bundle))
        checkpoints = try LoadedTrust.checkpoints(of: bundle)
    }

    private static func timeStamps(of bundle: TrustBundle) throws(TrustError) -> [any TimeStampVerifier] {
        var verifiers: [any TimeStampVerifier] = []
        for key in bundle.keys(.timeStamp) {
            try PinnedKey.check(key, for: .timeStamp, of: bundle)
            do {
                verifiers.append(try AcademyTimeStampVerifier(key, through: bundle.intermediates, root: bundle.root))
            } catch {
                throw TrustError(.certificateUntrusted, "key \(key.keyID): \(error.reason)")
            }
        }
        for chain in bundle.authorities {
            guard let certificate = chain.first else { throw TrustError(.malformed, "an authority has a certificate at least") }
            verifiers.append(ExternalTimeStampVerifier(certificate: certificate, issuers: Array(chain.dropFirst())))
        }
        return verifiers
    }

    private static func signers(_ role: KeyRole, of bundle: TrustBundle) throws(TrustError) -> [KeyID: PinnedSigner] {
        var signers: [KeyID: PinnedSigner] = [:]
        for key in bundle.keys(role) { signers[key.keyID] = try PinnedSigner(key, for: role, of: bundle) }
        return signers
    }

    /// One list of each issuer, signed by it: then nobody but an issuer can leave a revocation out.
    private static func checkLists(of bundle: TrustBundle) throws(TrustError) {
        guard bundle.lists.count == bundle.issuers.count else {
            throw TrustError(.listsInvalid, "a bundle has one list of revoked keys of each issuer")
        }
        for issuer in bundle.issuers {
            guard let list = bundle.lists.first(where: { $0.issuer == issuer.subject && $0.authorityKeyIdentifier == issuer.subjectKeyIdentifier }),
                list.isIssued(by: issuer)
            else { throw TrustError(.listsInvalid, "the list of revoked keys of an issuer is missing, or not signed by it") }
        }
    }

    /// The keys by which the log is believed are those that the academy certified for it, in their windows.
    private static func checkLog(of bundle: TrustBundle, _ signers: [KeyID: PinnedSigner]) throws(TrustError) {
        guard let log = bundle.log else { return }
        let certified = Set(signers.values.map { LogWindow(key: $0.publicKey, use: $0.key.use) })
        guard Set(log.keys.map { LogWindow(key: $0.key.publicKey, use: $0.use) }) == certified else {
            throw TrustError(.certificateUntrusted, "the keys of the log are not those that the academy certified for it")
        }
    }

    private struct LogWindow: Hashable {
        let key: Ed25519PublicKey
        let use: Range<Int64>
    }

    private static func checkpoints(of bundle: TrustBundle) throws(TrustError) -> [WitnessedCheckpoint] {
        var checkpoints: [WitnessedCheckpoint] = []
        for signed in bundle.checkpoints {
            guard let checkpoint = bundle.log.flatMap({ WitnessedCheckpoint(signed, by: $0) }), checkpoint.size > checkpoints.last?.size ?? -1 else {
                throw TrustError(.malformed, "a checkpoint is not one that a quorum of the log's witnesses signed, or they are not in order")
            }
            checkpoints.append(checkpoint)
        }
        return checkpoints
    }
}

extension TrustBundle {
    /// Reads a published bundle and checks it: its root against a fingerprint known from elsewhere (64 hexadecimal digits; nil takes any root), its
    /// certificates up to that root, the windows, and its signature by a key for bundles whose window holds the time of issue.
    ///
    /// - Parameter seen: the sequence of the newest bundle that the reader had of this academy; an older one is refused.
    public static func load(_ bytes: [UInt8], expectedRootFingerprint: String?, seen: Int64 = 0) throws(TrustError) -> LoadedTrust {
        let (bundle, signature) = try parse(bytes)
        if let expected = expectedRootFingerprint, expected != bundle.root.fingerprint.hexadecimal {
            throw TrustError(.wrongRoot, "the bundle's root is \(bundle.root.fingerprint), not \(expected): it is another academy's")
        }
        guard let key = bundle.keys(.bundle).first(where: { $0.keyID == signature.keyID }) else {
            throw TrustError(.signatureInvalid, "the bundle is signed by a key that is not in it")
        }
        // Before the chains: they cost more, and nobody but the academy should be able to have them checked.
        guard let publicKey = try? Ed25519PublicKey(publicKeyInfo: key.certificate.publicKeyInfo),
            publicKey.isSignature(signature.value, of: bundle.signedMessage)
        else { throw TrustError(.signatureInvalid, "the bundle was changed after it was signed") }
        try bundle.checkListsAreCurrent()
        let trust = try LoadedTrust(bundle)
        guard key.use.contains(bundle.issuedAt) else {
            throw TrustError(.windowInvalid, "the bundle was issued at a time when the key that signed it was not in use")
        }
        guard bundle.sequence >= seen else {
            throw TrustError(.outdated, "the bundle is number \(bundle.sequence); number \(seen) was there already")
        }
        return trust
    }

    /// A bundle with older lists could leave out what was revoked since. Who is revoked signs no more lists.
    func checkListsAreCurrent() throws(TrustError) {
        let above = lists.first { $0.issuer == root.subject }
        let ended = Set(intermediates.filter { above?.revocation(of: $0) != nil }.map(\.subject))
        guard lists.allSatisfy({ ended.contains($0.issuer) || $0.thisUpdate <= issuedAt && issuedAt < $0.nextUpdate }) else {
            throw TrustError(.listsInvalid, "a list of revoked keys is not good at the time of issue; it must be signed anew")
        }
    }

    /// The trust in one's own keys, for the academy itself, which needs no signature to believe them.
    public func load() throws(TrustError) -> LoadedTrust { try LoadedTrust(self) }
}
