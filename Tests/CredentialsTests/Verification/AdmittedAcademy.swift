import Credentials
import Cryptography

/// An academy that seals as it should: with badge, time-stamp, revocation data and log, and a partner that witnesses the log.
struct AdmittedAcademy {
    static let identifier = "0123456789abcdef0123456789abcdef"

    let academy: TestAcademy
    var store: KeyStore
    private(set) var log: SampleLog
    let witness: NoteSigner

    init() throws {
        academy = try TestAcademy()
        store = academy.store
        log = try SampleLog(academy)
        witness = try SampleLog.witness(1)
    }

    var now: Int64 { academy.now }

    /// What may be otherwise than it should.
    struct Changes {
        var identifier = AdmittedAcademy.identifier
        var badgeIdentifier = AdmittedAcademy.identifier
        var badgeKey: Ed25519KeyPair?
        var badgeCreated: Int64?
        var badgeFacts: [UInt8]?
        var leafIdentifier: String?
        /// Of the time-stamp; nil for none.
        var stampedAt: Int64?
        var isStamped = true
        var enteredAt: Int64?
    }

    /// Signed, and to be finished with a proof.
    func sign(_ text: String = "Certificate of completion", at time: Int64, _ changes: Changes = Changes()) throws -> SignedDocument {
        var store = store
        try store.renewLists(now: time)
        let document = try SampleDocument.unsealed(
            text,
            at: time,
            identifier: changes.identifier,
            security: changes.isStamped ? SecurityStore(store, at: time) : nil
        ) { facts in
            var stated = try BadgeSample.facts()
            stated.credential = "https://academy.example/credentials/" + changes.badgeIdentifier
            stated.facts.digest = SHA256.digest(changes.badgeFacts ?? facts)
            let signer: any MessageSigner = try changes.badgeKey ?? store.messageSigner(.badge, at: time).signer
            return try Badge(stated, signedBy: signer, created: changes.badgeCreated ?? time)
        }
        let stampedAt = changes.stampedAt ?? time
        let stamper = try AcademyTimeStamper(store, at: stampedAt, clock: { stampedAt })
        return try Sealer(store, at: time).sign(document, timeStamper: changes.isStamped ? stamper : nil)
    }

    func leaf(_ signed: SignedDocument, at time: Int64, _ changes: Changes = Changes()) throws -> LogLeaf {
        try LogLeaf(
            event: .issue,
            credentialID: changes.leafIdentifier ?? changes.identifier,
            signedDigest: signed.signedDigest,
            seal: signed.sealDigest,
            keyID: signed.keyID,
            template: SHA256.digest(Array("design".utf8)),
            course: "advanced-drug-policy-management",
            time: changes.enteredAt ?? time
        )
    }

    /// Enters a signed document into the log, with its proof.
    mutating func enter(_ leaf: LogLeaf) throws -> LogProof {
        try log.append([leaf.entry])
        return try log.proof(of: log.tree.size - 1, extra: leaf.entry)
    }

    mutating func enterOthers(_ count: Int) throws { try log.append((0..<count).map { try SampleLog.leaf($0).entry }) }

    /// Whole, as it is given out.
    mutating func sealed(_ text: String = "Certificate of completion", at time: Int64, _ changes: Changes = Changes()) throws -> SealedDocument {
        let signed = try sign(text, at: time, changes)
        return try signed.finish(with: enter(leaf(signed, at: time, changes)).bytes)
    }

    /// The log as it is, seen by the witness.
    func witnessed(at time: Int64, size: Int64? = nil) throws -> SignedCheckpoint {
        try log.signed(at: size).cosign(by: witness, at: time / 1_000_000)
    }

    func policy(requiredSince: Int64? = 0, hasWitness: Bool = true, witnessedSince: Int64? = nil) throws -> LogPolicy {
        try LogPolicy(
            origin: SampleLog.origin,
            keys: store.logKeys(origin: SampleLog.origin),
            witnesses: hasWitness ? [witness.key] : [],
            quorum: hasWitness ? 1 : 0,
            requiredSince: requiredSince,
            witnessedSince: witnessedSince
        )
    }

    /// As a stranger has it, from a bundle that was published at this time.
    func verifier(
        at time: Int64,
        policy: LogPolicy?,
        checkpoints: [SignedCheckpoint] = [],
        logCopy: SealVerifier.LogCopy? = nil
    ) throws -> SealVerifier {
        var store = store
        try store.renewLists(now: time)
        let bundle = try academy.bundle(of: store, at: time, log: policy, checkpoints: checkpoints)
        let published = try bundle.sign(with: store.messageSigner(.bundle, at: time).signer)
        return SealVerifier(trust: try TrustBundle.load(published, expectedRootFingerprint: store.rootFingerprint), logCopy: logCopy)
    }

    func verifier(at time: Int64) throws -> SealVerifier { try verifier(at: time, policy: policy()) }
}

extension SealExamination {
    func outcome(_ id: SealCheck.ID) -> SealCheck.Outcome? { checks.first { $0.id == id }?.outcome }
}
