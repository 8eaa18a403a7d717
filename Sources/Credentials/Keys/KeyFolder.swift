internal import Synchronization

/// The folder of keys of a running program: what is in it now, although another process may renew a key or sign a list of revoked ones at any time.
public final class KeyFolder: Sendable {
    package let directory: String
    private let passphrase: KeyPassphrase?
    private let known: Mutex<(mark: KeyFileMark, store: KeyStore)>

    /// - Parameter passphrase: of the private keys; nil where they lie open.
    public init(_ directory: String, passphrase: KeyPassphrase? = nil) throws(KeyError) {
        self.directory = directory
        self.passphrase = passphrase
        let mark = try KeyFileMark(directory + "/keys.json")
        known = Mutex((mark, try KeyStore.open(directory, passphrase: passphrase)))
    }

    /// The folder of keys that were read or made before.
    package convenience init(_ store: KeyStore) throws(KeyError) { try self.init(store.directory, passphrase: store.passphrase) }

    /// Which state of the folder it is: another one after each change.
    package struct Generation: Sendable, Hashable {
        let mark: KeyFileMark
    }

    package var generation: Generation {
        get throws(KeyError) { Generation(mark: try KeyFileMark(directory + "/keys.json")) }
    }

    /// The keys as they lie there; read again only after `keys.json` was replaced.
    package var store: KeyStore {
        get throws(KeyError) {
            let mark = try KeyFileMark(directory + "/keys.json")
            if let store = known.withLock({ $0.mark == mark ? $0.store : nil }) { return store }
            let fresh = try KeyStore.open(directory, passphrase: passphrase)
            known.withLock { $0 = (mark, fresh) }
            return fresh
        }
    }

    /// Signs the lists of revoked keys anew that are more than a day old at this time (microseconds since 1970), so that what is sealed next carries a
    /// list of its day. Of several processes one does it.
    ///
    /// - Returns: whether any was old.
    @discardableResult
    package func renewLists(at now: Int64) throws(KeyError) -> Bool {
        var store = try store
        guard try !store.listUse.contains(now) else { return false }
        do {
            try store.renewLists(now: now)
        } catch {
            guard error.code == .storeChanged else { throw error }
            // A key was made or revoked meanwhile, and with it perhaps the lists.
            store = try KeyStore.open(directory, passphrase: passphrase)
            if try !store.listUse.contains(now) { try store.renewLists(now: now) }
        }
        return true
    }
}
