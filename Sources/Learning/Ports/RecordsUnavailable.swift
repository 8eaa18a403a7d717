/// The database cannot be reached at the moment. Nothing was read or written by the attempt, or nothing is known of it; trying again later is right.
package struct RecordsUnavailable: Error, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
