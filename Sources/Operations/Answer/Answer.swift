package import CanonicalJSON

/// What an operation tells.
///
/// A class, so that it is one word wherever it is passed: larger values are damaged by asynchronous generics in optimised builds of Swift 6.3.
package final class Answer: Sendable {
    package let json: JSONValue
    /// Of what two people edit: what `If-Match` must name in the next change.
    package let version: String?
    /// Of what was made, below `/api/v1`.
    package let location: String?

    package init(_ json: JSONValue, version: String? = nil, location: String? = nil) {
        self.json = json
        self.version = version
        self.location = location
    }
}
