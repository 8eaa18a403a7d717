import Learning
import Synchronization

/// The demo's randomness: the same seed gives the same story, serial numbers included. Predictable by design, so it never serves a real academy.
final class SeededRandom: RandomSource, Sendable {
    private let state: Mutex<UInt64>

    init(seed: UInt64) { state = Mutex(seed) }

    /// A source of its own for each of many acts, so that those that happen at once draw the same whatever their order.
    convenience init(seed: UInt64, lot: Int) {
        let scattered = SeededRandom(seed: seed ^ (UInt64(lot) &+ 1) &* 0xD6E8_FEB8_6659_FD93)
        self.init(seed: scattered.next())
    }

    func bytes(_ count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count { withUnsafeBytes(of: next().bigEndian) { bytes.append(contentsOf: $0) } }
        return Array(bytes.prefix(count))
    }

    func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    private func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = state
            word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
            return word ^ (word >> 31)
        }
    }
}
