/// SplitMix64 (Steele, Lea and Flood, 2014): whoever knows the seed can draw again and get the same. For draws that must be reproducible, never for secrets.
package struct SplitMix64: Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// Below `bound`, each number equally likely.
    mutating func next(below bound: UInt64) -> UInt64 {
        let refused = (UInt64.max % bound + 1) % bound
        while true {
            let number = next()
            if number <= UInt64.max - refused { return number % bound }
        }
    }
}

extension Array {
    /// Fisher and Yates's shuffle, written out because that of the standard library may change between versions.
    func shuffled(using random: inout SplitMix64) -> [Element] {
        var copy = self
        for last in copy.indices.dropFirst().reversed() { copy.swapAt(last, Int(random.next(below: UInt64(last + 1)))) }
        return copy
    }
}
