/// Which part of a list is asked for: so many entries beyond a place, never by number, so that the cost does not grow with the list.
package struct Paging: Sendable, Hashable {
    package static let largest = 200

    package let limit: Int
    /// The last entry of the part before, by its place in the list's order; nil for the first part. Whoever reads it knows that it came from a stranger.
    package let after: String?

    package init(limit: Int = 50, after: String? = nil) {
        self.limit = min(max(limit, 1), Self.largest)
        self.after = after
    }
}
