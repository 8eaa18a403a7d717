internal import COpenSSL

/// A key made from what somebody can remember, by scrypt (RFC 7914): each guess costs time and memory.
public struct PassphraseKey: Sendable, Hashable {
    /// What a guess costs: 2^``logarithm`` · ``blockSize`` · 128 bytes of memory.
    public struct Cost: Sendable, Hashable {
        /// Of scrypt's N.
        public let logarithm: UInt8
        /// scrypt's r.
        public let blockSize: UInt8
        /// scrypt's p.
        public let parallelism: UInt8

        /// 128 MB and some tenths of a second.
        public static let usual = Cost(unchecked: 17, 8, 1)

        /// The most that a file may ask of its reader: a gigabyte, which is no reason to hand it to the first file that wants it.
        public static let mostMemory = 1 << 30

        /// Nil for numbers that scrypt does not know, or that cost more than ``mostMemory``.
        public init?(logarithm: UInt8, blockSize: UInt8, parallelism: UInt8) {
            guard (1...24).contains(logarithm), (1...32).contains(blockSize), (1...16).contains(parallelism) else { return nil }
            guard 128 * Int(blockSize) << Int(logarithm) <= Self.mostMemory else { return nil }
            self.init(unchecked: logarithm, blockSize, parallelism)
        }

        private init(unchecked logarithm: UInt8, _ blockSize: UInt8, _ parallelism: UInt8) {
            (self.logarithm, self.blockSize, self.parallelism) = (logarithm, blockSize, parallelism)
        }

        var memory: UInt64 { 128 * UInt64(blockSize) << UInt64(logarithm) }
    }

    /// 32 bytes.
    public let bytes: [UInt8]

    /// Takes a fraction of a second.
    ///
    /// - Parameters:
    ///   - passphrase: its UTF-8, as it was typed.
    ///   - salt: random, another one for each key.
    public init(_ passphrase: [UInt8], salt: [UInt8], cost: Cost) throws(CryptographyError) {
        var key = [UInt8](repeating: 0, count: AuthenticatedCipher.keyLength)
        let count = key.count
        let result = passphrase.withUnsafeBytes { bytes in
            EVP_PBE_scrypt(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                bytes.count,
                salt,
                salt.count,
                1 << UInt64(cost.logarithm),
                UInt64(cost.blockSize),
                UInt64(cost.parallelism),
                2 * cost.memory + (1 << 20),
                &key,
                count
            )
        }
        guard result == 1 else { throw .library("scrypt") }
        bytes = key
    }
}
