internal import Encodings

/// One bit for each document, the leftmost of the first byte first (W3C Bitstring Status List 1.0 section 2.2).
package struct StatusBits: Sendable, Hashable {
    /// 16 KiB, the least that the standard allows, so that one bit hides among many.
    package static let smallest = 131_072
    /// 1 MiB; what is longer is not read.
    package static let largest = 8_388_608

    package private(set) var bytes: [UInt8]

    /// All clear.
    ///
    /// - Parameter size: raised to the standard's least and to a whole number of bytes, and held to ``largest``.
    package init(size: Int = StatusBits.smallest) {
        bytes = Array(repeating: 0, count: (min(max(size, Self.smallest), Self.largest) + 7) / 8)
    }

    package var size: Int { bytes.count * 8 }

    /// False outside of the list; setting there does nothing.
    package subscript(index: StatusIndex) -> Bool {
        get { index.value < size && bytes[index.value >> 3] & Self.mask(index) != 0 }
        set {
            guard index.value < size else { return }
            if newValue { bytes[index.value >> 3] |= Self.mask(index) } else { bytes[index.value >> 3] &= ~Self.mask(index) }
        }
    }

    private static func mask(_ index: StatusIndex) -> UInt8 { 0x80 >> UInt8(index.value & 7) }

    /// `encodedList`: GZIP in base 64.
    package var encoded: String {
        get throws(BadgeError) {
            guard let packed = Gzip.compress(bytes) else { throw BadgeError(.statusMalformed, "the status list could not be packed") }
            return Multibase.base64URL.encode(packed)
        }
    }

    /// - Throws: ``BadgeError`` `badge-status-malformed`, also for a list that is shorter than the standard allows or longer than ``largest``.
    package init(encoded: String) throws(BadgeError) {
        guard let packed = Multibase.base64URL.decode(encoded),
            let bytes = Gzip.expand(packed, limit: Self.largest / 8), bytes.count * 8 >= Self.smallest
        else {
            throw BadgeError(.statusMalformed, "a status list is GZIP in base 64 and holds \(Self.smallest) to \(Self.largest) bits")
        }
        self.bytes = bytes
    }
}
