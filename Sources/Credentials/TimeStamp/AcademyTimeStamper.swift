public import Cryptography

/// The academy's own time-stamp authority: a key, a clock, and numbers that never repeat. It gives every file its time at no cost, and is the
/// academy's own word; the log, and time-stamps of others over its checkpoints, bound it.
public struct AcademyTimeStamper: TimeStamper {
    private let key: CertifiedKey
    private let signer: any DigestSigner
    private let container: TimeStampContainer
    private let clock: @Sendable () -> Int64
    private var earliest = Int64.min
    private let serialNumber: @Sendable () throws(CryptographyError) -> UInt64

    /// - Parameters:
    ///   - issuers: the certificates above the key's own.
    ///   - clock: microseconds since 1970.
    ///   - serialNumber: another number each time, for all processes that have the key.
    package init(
        key: CertifiedKey,
        issuers: [Certificate],
        signer: any DigestSigner,
        clock: @escaping @Sendable () -> Int64,
        serialNumber: @escaping @Sendable () throws(CryptographyError) -> UInt64
    ) throws(KeyError) {
        guard signer.keyID == key.keyID else { throw KeyError(.keyMismatch, "the private key does not belong to the certificate") }
        self.key = key
        self.signer = signer
        self.clock = clock
        self.serialNumber = serialNumber
        container = TimeStampContainer(certificate: key.certificate, issuers: issuers)
    }

    /// With the key of the store that makes time-stamps at this instant (microseconds since 1970).
    public init(
        _ store: KeyStore,
        at now: Int64,
        clock: @escaping @Sendable () -> Int64,
        serialNumber: @escaping @Sendable () throws(CryptographyError) -> UInt64 = AcademyTimeStamper.randomSerialNumber
    ) throws(KeyError) {
        let (key, signer) = try store.digestSigner(.timeStamp, at: now)
        try self.init(key: key, issuers: store.issuers(of: key.certificate), signer: signer, clock: clock, serialNumber: serialNumber)
    }

    /// The same authority with a clock that is never before this time (microseconds since 1970): for a document that claims it, should the clock have
    /// been set back since.
    package func notBefore(_ time: Int64) -> AcademyTimeStamper {
        var other = self
        other.earliest = time
        return other
    }

    /// 64 random bits: of a million tokens two have the same number once in forty million academies.
    public static let randomSerialNumber: @Sendable () throws(CryptographyError) -> UInt64 = { () throws(CryptographyError) in
        try SecureRandom.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// When the key makes time-stamps.
    package var use: Range<Int64> { key.use }

    /// Until when its time-stamps can be checked by the certificate that they carry, in microseconds since 1970.
    package var holdsUntil: Int64 { key.certificate.validity.upperBound }

    package func stamp(_ imprint: Digest) throws(TimeStampError) -> TimeStamp {
        let number: UInt64
        do {
            number = try serialNumber()
        } catch {
            throw TimeStampError(.signingFailed, "no number for the time-stamp: \(error.reason)")
        }
        return try stamp(imprint, at: max(clock(), earliest), serialNumber: number)
    }

    /// - Parameter now: in microseconds since 1970; the token says whole seconds.
    package func stamp(_ imprint: Digest, at now: Int64, serialNumber: UInt64) throws(TimeStampError) -> TimeStamp {
        guard key.use.contains(now) else { throw TimeStampError(.keyNotInUse, "the time-stamp key is not in use at this time") }
        let statement = TimeStampContainer.Statement(imprint: imprint, serialNumber: serialNumber, time: now - now % 1_000_000)
        let information = TimeStampContainer.information(statement)
        do {
            let signature = try signer.sign(container.attributesDigest(information: information)).normalised
            let token = container.encode(information: information, signature: signature)
            return TimeStamp(token: token, time: statement.time, authority: .own(key.keyID))
        } catch {
            throw TimeStampError(.signingFailed, "the time-stamp key did not sign: \(error.reason)")
        }
    }
}
