/// What a document may cost before it is refused; a badge uses a twentieth of it.
package struct LinkedDataLimits: Sendable {
    package var statements = 1_024
    package var blankNodes = 64
    /// Objects inside each other.
    package var depth = 16
    /// Paths tried to tell alike nodes apart. Beyond a handful of alike nodes their number grows with the factorial, so a document of a few
    /// kilobytes could take for ever (RDFC-1.0 section 7.1, dataset poisoning).
    package var paths = 512

    package init() {}
}
