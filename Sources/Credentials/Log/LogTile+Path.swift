extension LogTile {
    /// Below the log's address: `tile/0/x001/x234/067`, `tile/entries/000.p/7`.
    package var path: String {
        let kind = if case .hashes(let level) = content { String(level) } else { "entries" }
        var groups = [Self.group(index)]
        var rest = index / 1_000
        while rest > 0 {
            groups.append("x" + Self.group(rest))
            rest /= 1_000
        }
        return "tile/\(kind)/\(groups.reversed().joined(separator: "/"))\(isFull ? "" : ".p/\(width)")"
    }

    /// Nil for any other text than one that ``path`` gives.
    package init?(path: String) {
        guard path.utf8.count <= 64 else { return nil }
        var words = path.split(separator: "/", omittingEmptySubsequences: false)[...]
        guard words.popFirst() == "tile", let kind = words.popFirst() else { return nil }
        let content: Content
        if kind == "entries" {
            content = .entries
        } else {
            guard let level = LogText.decimal(kind.utf8), level <= Self.highestLevel else { return nil }
            content = .hashes(level: Int(level))
        }
        var width = Self.fullWidth
        if words.count > 1, words[words.endIndex - 2].hasSuffix(".p"), let last = words.popLast(), let group = words.popLast() {
            guard let partial = LogText.decimal(last.utf8), partial < Self.fullWidth else { return nil }
            width = Int(partial)
            words.append(group.dropLast(2))
        }
        guard words.count <= 6 else { return nil }
        var index: Int64 = 0
        for word in words {
            let digits = word.hasPrefix("x") ? word.dropFirst() : word
            guard digits.utf8.count == 3, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let value = Int64(digits)
            else { return nil }
            index = index * 1_000 + value
        }
        self.init(content, index: index, width: width)
        guard LogText.isSame(self.path, path) else { return nil }
    }

    private static func group(_ index: Int64) -> String {
        let digits = String(index % 1_000)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }
}
