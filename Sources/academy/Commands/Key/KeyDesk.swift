import Credentials
import Issuing
import Learning

/// Changes keys of the academy in this folder, and tells the records what was done.
struct KeyDesk {
    let store: StoreOptions

    /// - Parameter change: does it, at this instant (microseconds since 1970), and says which key it was.
    func change(_ event: KeyChange.Event, _ change: (inout KeyStore, Int64) throws -> KeyID) async throws -> KeyRecord {
        try await OpenRecords.with(store) { records in
            let works = try await SealWorks.open(store.home, records, passphrase: KeyPassphrase.ofKeys(in: store.home.keyDirectory))
            let context = CommandContext(store, records)
            // Nothing is changed by somebody who may not.
            try context.actor.require(.recordKeyChanges)
            let now = context.clock.now
            // Held before anything is changed: the key that ends may be the one above the log's own.
            let before = try? works.log.sequencer(at: now)
            var keys = try works.keys.store
            let id = try change(&keys, now.microseconds)
            guard let key = keys.records.first(where: { $0.id == id }) else { throw Problem(code: "key-unknown", "there is no key \(id)") }
            try await RecordKeyChanges(
                [KeyChange(keyID: id.text, role: key.role.rawValue, event: event, reason: key.revocation?.reason.rawValue)],
                sequencer: before ?? works.log.sequencer(at: now)
            ).run(in: context)
            return key
        }
    }
}

extension KeyID {
    /// - Throws: ``Problem`` `key-unknown`.
    init(argument: String) throws {
        guard let id = KeyID(text: argument) else {
            throw Problem(code: "key-unknown", "\(argument) is no key's id: it has 32 hexadecimal digits, as `academy key list` shows it")
        }
        self = id
    }
}
