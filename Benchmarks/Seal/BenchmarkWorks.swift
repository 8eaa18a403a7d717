import Credentials
import Issuing
import Learning

/// Keys, design and verifier of one academy, all on the calling thread.
struct BenchmarkWorks {
    private let composer: PageComposer
    private let sealer: Sealer
    private let timeStamper: AcademyTimeStamper
    private let security: SecurityStore
    private let verifier: SealVerifier
    private let badges: BadgeMaker
    private let design: String

    /// Noon of a day within the year of the key.
    private static let now: Int64 = 1_792_497_600_000_000

    init(keys directory: String, designs: String, design: String) throws {
        let keys = try KeyStore.create(in: directory, name: "Academy of Benchmarks", demo: true, now: Self.now)
        let status = StatusList(asOf: Self.now, entries: [])
        let bundle = try TrustBundle(keys, address: "https://academy.example", sequence: 1, issuedAt: Self.now, status: status)
        composer = try PageComposer(library: DesignLibrary.load(directory: designs))
        sealer = try Sealer(keys, at: Self.now)
        timeStamper = try AcademyTimeStamper(keys, at: Self.now, clock: { Self.now })
        security = try SecurityStore(keys, at: Self.now)
        verifier = SealVerifier(trust: try bundle.load())
        badges = try BadgeMaker(keys: KeyFolder(directory))
        self.design = design
    }

    /// Drawn and finished, lacking its seal only.
    func page(_ number: Int) throws -> UnsealedDocument {
        try page(number, security: nil)
    }

    /// With what it takes to check seal and time-stamp later.
    func pageWithSecurity(_ number: Int) throws -> UnsealedDocument {
        try page(number, security: security)
    }

    private func page(_ number: Int, security: SecurityStore?) throws -> UnsealedDocument {
        let instant = Instant(microseconds: Self.now)
        let request = try DocumentPress.request(try BenchmarkHolders.facts(number), badges, security: security, at: instant)
        return try composer.compose(design: design, request)
    }

    func seal(_ page: UnsealedDocument) throws -> SealedDocument { try sealer.seal(page) }

    /// With a time-stamp of the academy's own.
    func sealStamped(_ page: UnsealedDocument) throws -> SealedDocument {
        try sealer.sign(page, timeStamper: timeStamper).finishWithoutProof()
    }

    func sealed(_ number: Int) throws -> SealedDocument { try seal(page(number)) }

    func isIntact(_ bytes: [UInt8]) -> Bool {
        if case .intact = verifier.examine(bytes, now: Self.now).verdict { true } else { false }
    }
}
