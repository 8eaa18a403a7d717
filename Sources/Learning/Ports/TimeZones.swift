/// What the clocks of the world show. The rules change by decree, so they come from outside, and what was derived from them can be derived again.
package protocol TimeZones: Sendable {
    /// The moment at which the zone's clocks show this. A time that is skipped in spring counts as the moment of the jump, one that comes twice in autumn as the
    /// later of both: a deadline is never earlier than somebody can have read it.
    ///
    /// - Returns: nil for a zone that is not known.
    func instant(of local: LocalDateTime, in zone: TimeZoneName) -> Instant?

    /// What the zone's clocks show then, cut to the minute; nil for a zone that is not known.
    func local(of instant: Instant, in zone: TimeZoneName) -> LocalDateTime?
}
