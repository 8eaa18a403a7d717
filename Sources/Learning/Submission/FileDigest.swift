/// SHA-256 of a file, as 64 lower-case hexadecimal digits.
package struct FileDigest: Sendable, Hashable {
    package let text: String

    /// Nil for anything else; capitals are accepted.
    package init?(_ text: String) {
        let text = text.lowercased()
        guard text.utf8.count == 64, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else { return nil }
        self.text = text
    }
}

extension FileDigest: CustomStringConvertible {
    package var description: String { text }
}
