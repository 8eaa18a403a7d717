/// Draws lots that can be drawn again from the same seed: SplitMix64 (Steele, Lea, Flood 2014) under a Fisher-Yates shuffle.
struct Lot: Sendable {
    private let seed: UInt64

    init(seed: UInt64) { self.seed = seed }

    func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var (elements, state) = (elements, seed)
        for last in elements.indices.dropFirst().reversed() {
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = state
            word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
            word ^= word >> 31
            elements.swapAt(last, Int(word % UInt64(last + 1)))
        }
        return elements
    }
}
