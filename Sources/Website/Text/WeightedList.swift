/// A header like `fr-CH, fr;q=0.9, *;q=0.5` (RFC 9110 12.4.2), in its order.
enum WeightedList {
    /// Of longer headers only the beginning is read.
    static let maximumBytes = 512

    /// - Returns: each value with its weight in thousandths; one whose weight cannot be read is left out.
    static func read(_ header: String) -> [(value: Substring, quality: Int)] {
        guard let header = String(header.utf8.prefix(maximumBytes)) else { return [] }
        return header.split(separator: ",").compactMap { item in
            let sides = item.split(separator: ";")
            guard let value = sides.first.map(trimmed), !value.isEmpty else { return nil }
            guard let weight = sides.dropFirst().map(trimmed).first(where: { $0.hasPrefix("q=") || $0.hasPrefix("Q=") }) else {
                return (value, 1000)
            }
            return thousandths(weight.dropFirst(2)).map { (value, $0) }
        }
    }

    /// `1`, `0.8`, `0.375`.
    private static func thousandths(_ text: Substring) -> Int? {
        let sides = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = Int(sides[0]), (0...1).contains(whole) else { return nil }
        guard sides.count == 2, !sides[1].isEmpty else { return whole * 1000 }
        guard sides[1].count <= 3, sides[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let fraction = Int(sides[1] + String(repeating: "0", count: 3 - sides[1].count))
        else { return nil }
        return min(1000, whole * 1000 + fraction)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
