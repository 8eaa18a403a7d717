import Credentials
import Learning
import Synchronization

/// The ``SealingKeys`` of now: read once, and again when a key's time is over, a list has become old, or somebody changed the folder.
final class KeysInUse: Sendable {
    private let folder: KeyFolder
    private let log: LogKeeper
    private let clock: any BusinessClock
    private let known = Mutex<(keys: SealingKeys, generation: KeyFolder.Generation)?>(nil)

    init(_ folder: KeyFolder, log: LogKeeper, clock: any BusinessClock) {
        self.folder = folder
        self.log = log
        self.clock = clock
    }

    func keys(at instant: Instant) throws -> SealingKeys {
        try known.withLock { known in
            if let known, known.keys.use.contains(instant.microseconds), try folder.generation == known.generation { return known.keys }
            try folder.renewLists(at: instant.microseconds)
            // Before the keys are read: what changes meanwhile is another generation, and they are read again.
            let generation = try folder.generation
            let fresh = try SealingKeys(folder.store, log: log, at: instant, clock: clock)
            known = (fresh, generation)
            return fresh
        }
    }
}
