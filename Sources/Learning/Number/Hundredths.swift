/// A quantity given to at most two decimals - a raw mark, a weight, a pass mark - counted in hundredths so that no input is ever rounded.
package struct Hundredths: Sendable, Hashable, Comparable {
    package let count: Int

    package init(count: Int) { self.count = count }
    package init(whole: Int) { self.count = whole * 100 }

    package static let zero = Hundredths(count: 0)
    package static let hundred = Hundredths(whole: 100)

    package static func < (left: Hundredths, right: Hundredths) -> Bool { left.count < right.count }

    /// Reads `68`, `68.5` or `68.50`; a comma serves as the decimal sign too, as French forms have it. Anything else, three decimals included,
    /// is `nil`: a mark is never rounded on the way in.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard let whole = parts.first, (1...2).contains(parts.count), Self.isDigits(whole, atMost: 6), let units = Int(whole) else { return nil }
        guard parts.count == 2 else {
            self.init(whole: units)
            return
        }
        guard Self.isDigits(parts[1], atMost: 2), let fraction = Int(parts[1]) else { return nil }
        self.init(count: units * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction))
    }

    private static func isDigits(_ text: some StringProtocol, atMost length: Int) -> Bool {
        (1...length).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension Hundredths: CustomStringConvertible {
    /// With a point and no superfluous zeros: `68`, `68.5`, `52.05`.
    package var description: String {
        let (units, rest) = (abs(count) / 100, abs(count) % 100)
        let sign = count < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(units)" }
        if rest % 10 == 0 { return "\(sign)\(units).\(rest / 10)" }
        return "\(sign)\(units).\(rest < 10 ? "0" : "")\(rest)"
    }
}
