package import CanonicalJSON

/// What an operation tells.
///
/// A class, so that it is one word wherever it is passed: larger values are damaged by asynchronous generics in optimised builds of Swift 6.3.
package final class Answer: Sendable {
    /// Canonical JSON.
    package let bytes: [UInt8]
    /// Of what two people edit: what `If-Match` must name in the next change.
    package let version: String?
    /// Of what was made, below `/api/v1`.
    package let location: String?

    package init(_ bytes: [UInt8], version: String? = nil, location: String? = nil) {
        self.bytes = bytes
        self.version = version
        self.location = location
    }

    package var json: JSONValue {
        get throws(JSONError) { try JSONValue.parse(bytes) }
    }
}
