package import Credentials
package import Learning
import Synchronization

/// Holds the log's key for whoever appends to it; read once, and again after its folder was changed.
package final class LogKeeper: Sendable {
    private let keys: KeyFolder
    private let origin: String
    private let known = Mutex<(sequencer: TreeSequencer, use: Range<Int64>, generation: KeyFolder.Generation)?>(nil)

    /// - Parameter origin: the log's name (``AcademyIdentity/logOrigin``).
    package init(keys: KeyFolder, origin: String) {
        self.keys = keys
        self.origin = origin
    }

    /// Signs with the key of the log that is in use at this time.
    package func sequencer(at instant: Instant) throws -> TreeSequencer {
        let now = instant.microseconds
        return try known.withLock { known in
            let generation = try keys.generation
            if let known, known.use.contains(now), known.generation == generation { return known.sequencer }
            let store = try keys.store
            let sequencer = TreeSequencer(try store.logSigner(origin: origin, at: now))
            known = (sequencer, try store.key(.log, at: now).use, generation)
            return sequencer
        }
    }
}
