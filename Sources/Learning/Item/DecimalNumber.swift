/// A decimal number of at most nine digits before and six after its sign, exact.
package struct DecimalNumber: Sendable, Hashable {
    package let value: Rational

    private static let scale: Int64 = 1_000_000

    /// Reads `1961`, `-2.5`, `0,05`, and groups of three divided by spaces (`1 000 000`); a comma is a decimal sign, as French has it. Anything else is nil.
    package init?(_ text: String) {
        var rest = Substring(text.map { Self.isGroupSpace($0) ? " " : $0 })
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        let isNegative = rest.first.map { "-−".contains($0) } ?? false
        if isNegative { rest.removeFirst() }
        let parts = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), let whole = Self.ungrouped(parts[0]), let units = Self.digits(whole, atMost: 9) else { return nil }
        let decimals = parts.count == 2 ? String(parts[1]) : "0"
        guard let fraction = Self.digits(decimals + String(repeating: "0", count: max(0, 6 - decimals.utf8.count)), atMost: 6), !decimals.isEmpty
        else { return nil }
        let scaled = units * Self.scale + fraction
        guard let value = Rational(numerator: isNegative ? -scaled : scaled, denominator: Self.scale) else { return nil }
        self.value = value
    }

    /// No-break, narrow no-break and thin spaces, as typesetting puts them between groups.
    private static func isGroupSpace(_ character: Character) -> Bool { "\u{A0}\u{202F}\u{2009} ".contains(character) }

    /// Without the spaces between groups of three; nil when they divide anything else.
    private static func ungrouped(_ text: Substring) -> String? {
        let groups = text.split(separator: " ", omittingEmptySubsequences: false)
        guard groups.count == 1 || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }) else { return nil }
        return groups.joined()
    }

    private static func digits(_ text: String, atMost length: Int) -> Int64? {
        guard (1...length).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int64(text)
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// With a point and no superfluous zeros; ``init(_:)`` reads it back.
    package var description: String { value.description }
}
