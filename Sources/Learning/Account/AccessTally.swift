/// Notes that sessions and tokens are in use. Losable: an implementation gathers and writes each second, never in the request.
package protocol AccessTally: Sendable {
    func note(_ entrance: Entrance, at instant: Instant)
}
