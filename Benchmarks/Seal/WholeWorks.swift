import Credentials
import Cryptography
import Issuing
import Learning

/// A certificate with all that it carries: badge, time-stamp, revocation data, and the proof of a log that grows by one with each.
struct WholeWorks {
    /// Noon of a day within the year of the keys.
    private static let now: Int64 = 1_792_497_600_000_000
    private static let origin = "academy.example/log"

    private let composer: PageComposer
    private let sealer: Sealer
    private let timeStamper: AcademyTimeStamper
    private let security: SecurityStore
    private let badges: BadgeMaker
    private let logSigner: NoteSigner
    private let verifier: SealVerifier
    private let design: String
    private var log: LogFrontier

    /// The log has a hundred thousand entries already, so that proofs are as long as in an academy of some decades.
    init(keys directory: String, designs: String, design: String) throws {
        let keys = try KeyStore.open(directory)
        composer = try PageComposer(library: DesignLibrary.load(directory: designs))
        sealer = try Sealer(keys, at: Self.now)
        timeStamper = try AcademyTimeStamper(keys, at: Self.now, clock: { Self.now })
        security = try SecurityStore(keys, at: Self.now)
        badges = try BadgeMaker(keys: KeyFolder(keys))
        logSigner = try keys.logSigner(origin: Self.origin, at: Self.now)
        let policy = try LogPolicy(origin: Self.origin, keys: keys.logKeys(origin: Self.origin), requiredSince: 0)
        let bundle = try TrustBundle(
            keys,
            address: "https://academy.example",
            sequence: 1,
            issuedAt: Self.now,
            status: StatusList(asOf: Self.now, entries: []),
            log: policy
        )
        let published = try bundle.sign(with: keys.messageSigner(.bundle, at: Self.now).signer)
        verifier = SealVerifier(trust: try TrustBundle.load(published, expectedRootFingerprint: keys.rootFingerprint))
        self.design = design
        log = LogFrontier()
        for number in 0..<100_000 { log.append(SHA256.digest(withUnsafeBytes(of: number) { Array($0) })) }
    }

    /// From facts to the file as it is given out.
    mutating func certificate(_ number: Int) throws -> SealedDocument {
        let facts = try BenchmarkHolders.facts(number)
        let request = try DocumentPress.request(facts, badges, security: security, at: Instant(microseconds: Self.now))
        let page = try composer.compose(design: design, request)
        let signed = try sealer.sign(page, timeStamper: timeStamper)
        let leaf = try LogLeaf(
            event: .issue,
            credentialID: facts.credentialID,
            signedDigest: signed.signedDigest,
            seal: signed.sealDigest,
            keyID: signed.keyID,
            template: SHA256.digest(Array(design.utf8)),
            course: facts.courseKey,
            time: Self.now
        )
        let proof = LogProof(
            index: log.size,
            path: log.nextPath,
            checkpoint: try Checkpoint(origin: Self.origin, size: log.size + 1, root: log.append(leaf.hash)).sign(by: logSigner),
            extra: leaf.entry
        )
        return try signed.finish(with: proof.bytes)
    }

    func isIntact(_ bytes: [UInt8]) -> Bool {
        if case .intact = verifier.examine(bytes, now: Self.now).verdict { true } else { false }
    }
}
