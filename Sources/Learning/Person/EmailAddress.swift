/// Where a person is reached, and what one is looked up by. Stored in lower case: mail systems tell no two people apart by case.
package struct EmailAddress: Sendable, Hashable {
    package let text: String

    /// Nil unless it has the shape of an address of the internet: a local part of RFC 5322 atoms, one `@`, a domain with a dot, 254 characters at most.
    package init?(_ text: String) {
        // Only then lower case: that of the Kelvin sign is "k", and two addresses would become one.
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let address = text.lowercased()
        let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard address.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].count) else { return nil }
        guard parts[0].split(separator: Self.dot, omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isAtomText) })
        else {
            return nil
        }
        let labels = parts[1].split(separator: Self.dot, omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy(Self.isHostLabel) else { return nil }
        self.text = address
    }

    private static let dot = UInt8(ascii: ".")
    private static let atomText = Set("abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+/=?^_`{|}~-".utf8)
    private static func isAtomText(_ byte: UInt8) -> Bool { atomText.contains(byte) }

    /// As RFC 1123 section 2.1 has it: letters, digits, and hyphens inside.
    private static func isHostLabel(_ label: Substring.UTF8View) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen && label.allSatisfy(hostText.contains)
    }
    private static let hostText = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
}

extension EmailAddress: CustomStringConvertible {
    package var description: String { text }
}
