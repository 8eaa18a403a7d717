/// What became of the wish to work under a key.
package enum Reservation: Sendable, Hashable {
    /// The key is the caller's, under this number. Whoever takes it over later has a higher one, and from then on the lower one counts for nothing.
    case taken(turn: Int64)
    /// Somebody had it before.
    case kept(KeptRequest)
}
