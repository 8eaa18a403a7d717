import Credentials
import Learning

/// What a document is sealed with at a time: the keys in use, read and ready, and by what they can be checked later.
final class SealingKeys: Sendable {
    let sealer: Sealer
    let timeStamper: AcademyTimeStamper
    /// The same in all documents of a day.
    let security: SecurityStore
    let sequencer: TreeSequencer
    /// In microseconds since 1970: all keys sign, and the lists of revoked keys are of the day.
    let use: Range<Int64>

    /// - Throws: ``KeyError``, such as `key-none-in-use` when a year's seal key has ended.
    init(_ store: KeyStore, log: LogKeeper, at instant: Instant, clock: any BusinessClock) throws {
        let now = instant.microseconds
        sealer = try Sealer(store, at: now)
        timeStamper = try AcademyTimeStamper(store, at: now, clock: { clock.now.microseconds })
        security = try SecurityStore(store, at: now)
        sequencer = try log.sequencer(at: instant)
        use = try [KeyRole.seal, .timeStamp, .log].reduce(store.listUse) { use, role in use.clamped(to: try store.key(role, at: now).use) }
    }
}
