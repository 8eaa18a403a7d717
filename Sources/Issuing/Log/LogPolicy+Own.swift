package import Credentials

extension LogPolicy {
    /// By what the academy's own log is believed: its keys of all times. Every document that was sealed since there is a log must be in it.
    ///
    /// - Parameter origin: the log's name.
    package static func own(_ keys: KeyStore, origin: String) throws(LogError) -> LogPolicy {
        let keys = try keys.logKeys(origin: origin)
        return try LogPolicy(origin: origin, keys: keys, requiredSince: keys.map(\.use.lowerBound).min())
    }
}
