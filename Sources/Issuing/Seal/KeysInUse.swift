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
            let fresh = try SealingKeys(folder, log: log, at: instant, clock: clock)
            known = (fresh, try folder.generation)
            return fresh
        }
    }
}
