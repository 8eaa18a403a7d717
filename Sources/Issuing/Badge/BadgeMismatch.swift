/// What lies in a sealed file does not fit together as it does in the academy's own.
package struct BadgeMismatch: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
