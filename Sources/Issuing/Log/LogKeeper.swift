package import Credentials
package import Learning

/// Holds the log's key for whoever appends to it.
package struct LogKeeper: Sendable {
    private let keys: KeyFolder
    private let origin: String

    /// - Parameter origin: the log's name (``AcademyIdentity/logOrigin``).
    package init(keys: KeyFolder, origin: String) {
        self.keys = keys
        self.origin = origin
    }

    /// Signs with the key of the log that is in use at this time.
    package func sequencer(at instant: Instant) throws -> TreeSequencer {
        TreeSequencer(try keys.store.logSigner(origin: origin, at: instant.microseconds))
    }
}
