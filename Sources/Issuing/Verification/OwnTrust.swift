package import Credentials
package import Learning
import Synchronization

/// The trust of an academy in its own keys, as they are now: a key that is made, retired or revoked counts at once.
package final class OwnTrust: Sendable {
    private let folder: KeyFolder
    private let origin: String
    private let clock: any BusinessClock
    private let known = Mutex<(verifier: SealVerifier, generation: KeyFolder.Generation)?>(nil)

    /// - Parameter origin: the name of the academy's log.
    package init(_ folder: KeyFolder, origin: String, clock: any BusinessClock) {
        self.folder = folder
        self.origin = origin
        self.clock = clock
    }

    /// Whether documents under these keys are a demonstration's.
    var isSpecimen: Bool {
        get throws { try folder.store.demo }
    }

    var verifier: SealVerifier {
        get throws {
            let generation = try folder.generation
            return try known.withLock { known in
                if let known, known.generation == generation { return known.verifier }
                let now = clock.now.microseconds
                let keys = try folder.store
                let bundle = try TrustBundle(
                    keys,
                    address: "",
                    sequence: 1,
                    issuedAt: now,
                    status: StatusList(asOf: now, entries: []),
                    log: LogPolicy.own(keys, origin: origin)
                )
                let verifier = SealVerifier(trust: try bundle.load())
                known = (verifier, generation)
                return verifier
            }
        }
    }
}
