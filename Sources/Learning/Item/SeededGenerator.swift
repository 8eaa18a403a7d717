/// Numbers that follow from a seed, the same on every machine and in every version (Vigna's SplitMix64), for draws that must be reproducible. Not for
/// anything that must not be guessed.
struct SeededGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
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
    func shuffled(using random: inout SeededGenerator) -> [Element] {
        var copy = self
        var index = copy.count - 1
        while index > 0 {
            copy.swapAt(index, Int(random.next(below: UInt64(index + 1))))
            index -= 1
        }
        return copy
    }
}
