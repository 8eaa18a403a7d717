import Learning
import Records

extension CommandContext {
    /// As a real academy works: the system's clock and the system's randomness.
    init(_ options: StoreOptions, _ store: any RecordStore) {
        self.init(actor: options.actor, store: store, clock: SystemClock(), random: SystemRandom(), zones: SystemTimeZones())
    }
}
