import Learning
import Records

extension CommandContext {
    /// As a real academy works: the system's clock and the system's randomness. Whoever `ACADEMY_TOKEN` names acts, else the operator.
    init(_ options: StoreOptions, _ store: any RecordStore) {
        self.init(actor: ActingAccount.current ?? options.actor, store: store, clock: SystemClock(), random: SystemRandom(), zones: SystemTimeZones())
    }
}
