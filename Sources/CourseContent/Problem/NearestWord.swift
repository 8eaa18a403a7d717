extension Sequence<String> {
    /// The word that `word` was probably meant to be: the fewest edits away, and at most a third of its length.
    func nearest(to word: String) -> String? {
        let given = Array(word.unicodeScalars.prefix(64))
        let ranked = self.map { (word: $0, distance: editDistance(given, Array($0.unicodeScalars))) }
        guard let best = ranked.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) }), best.distance <= Swift.max(1, given.count / 3) else {
            return nil
        }
        return best.word
    }
}

/// Levenshtein's distance: insertions, deletions and substitutions of one character.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            current.append(Swift.min(previous[column + 1] + 1, current[column] + 1, previous[column] + (scalar == other ? 0 : 1)))
        }
        previous = current
    }
    return previous[right.count]
}
