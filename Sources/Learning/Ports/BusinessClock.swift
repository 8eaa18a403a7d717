/// The clock by which the school decides: what is late, when a term ends, what date is printed. Tests and the demo drive it; leases follow the
/// database's own clock instead.
package protocol BusinessClock: Sendable {
    var now: Instant { get }
}
