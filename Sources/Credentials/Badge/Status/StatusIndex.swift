/// The place of one document in the lists of statuses; the same in each of them.
package struct StatusIndex: Sendable, Hashable {
    package let value: Int

    /// Nil beyond the largest list.
    package init?(_ value: Int) {
        guard (0..<StatusBits.largest).contains(value) else { return nil }
        self.value = value
    }

    /// Places to try, in this order: drawn at random, so that a place does not tell when a document was made (credentials.md 3.2). Which of them are taken is for
    /// the register to say.
    ///
    /// - Parameters:
    ///   - random: eight bytes for each candidate.
    ///   - size: bits in the list.
    package static func candidates(_ random: [UInt8], size: Int = StatusBits.smallest) -> [StatusIndex] {
        guard size > 0 else { return [] }
        return stride(from: 0, through: random.count - 8, by: 8).compactMap { start in
            let word = random[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return StatusIndex(Int(word.multipliedFullWidth(by: UInt64(size)).high))
        }
    }
}
