/// What the academy admits to have done, as it will be published.
package struct LogEntry: Sendable, Hashable {
    /// Canonical JSON that names nobody (ruling 13).
    package let bytes: [UInt8]
    /// What it is about; kept in the register only.
    package let document: Identifier<Document>?

    package init(_ bytes: [UInt8], of document: Identifier<Document>? = nil) {
        self.bytes = bytes
        self.document = document
    }
}
