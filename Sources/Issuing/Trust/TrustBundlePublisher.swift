package import Credentials
import Cryptography
package import Learning

/// Signs trust bundles with the key for bundles in use.
package struct TrustBundlePublisher: TrustPublisher {
    private let keys: KeyFolder

    package init(keys: KeyFolder) { self.keys = keys }

    package func bundle(for identity: AcademyIdentity, exceptions: [Learning.DocumentStatus], at instant: Instant) async throws -> [UInt8] {
        let entries = try exceptions.compactMap { exception -> Credentials.DocumentStatus? in
            guard let state = Credentials.DocumentStatus.State(exception.state) else { return nil }
            return Credentials.DocumentStatus(document: try Digest(exception.digest), state: state, since: exception.since.microseconds)
        }
        let moment = instant.microseconds
        let status = StatusList(asOf: moment, entries: entries)
        let keys = try keys.store
        // Seconds grow by themselves, whoever publishes, and need no record.
        let bundle = try TrustBundle(
            keys,
            address: identity.publicAddress,
            sequence: max(1, moment / 1_000_000),
            issuedAt: moment,
            status: status,
            log: LogPolicy.own(keys, origin: identity.logOrigin)
        )
        return try bundle.sign(with: keys.messageSigner(.bundle, at: moment).signer)
    }
}

extension Credentials.DocumentStatus.State {
    /// Nil for a state that makes no document an exception.
    fileprivate init?(_ state: DocumentState) {
        switch state {
        case .superseded: self = .superseded
        case .suspended: self = .suspended
        case .revoked: self = .revoked
        case .annulled: self = .annulled
        case .eligible, .nameConfirmed, .prepared, .approved, .issued, .cancelled: return nil
        }
    }
}
