import Cryptography

/// Encrypts the blocks of one backup under a key of its own, so that they keep their order, their number and their end: the nonce is the block's number, and that
/// of the end is told apart.
struct BackupCipher {
    private static let costLength = 3

    /// Authenticated with each block: the first line, the cost of a guess, the salt.
    let preamble: [UInt8]
    private let key: PassphraseKey

    /// For a new backup.
    init(passphrase: [UInt8]) throws {
        let (cost, salt) = (PassphraseKey.Cost.usual, try SecureRandom.bytes(BackupFormat.saltLength))
        preamble = BackupFormat.encryptedLine + [cost.logarithm, cost.blockSize, cost.parallelism] + salt
        key = try PassphraseKey(passphrase, salt: salt, cost: cost)
    }

    /// How many bytes of parameters follow the first line.
    static let parameterLength = costLength + BackupFormat.saltLength

    /// - Throws: ``BackupError`` `damaged` for a cost that no backup has.
    init(passphrase: [UInt8], parameters: [UInt8]) throws {
        preamble = BackupFormat.encryptedLine + parameters
        guard let cost = PassphraseKey.Cost(logarithm: parameters[0], blockSize: parameters[1], parallelism: parameters[2]) else {
            throw BackupError.damaged("it asks for a key that would cost too much")
        }
        key = try PassphraseKey(passphrase, salt: Array(parameters[Self.costLength...]), cost: cost)
    }

    func seal(_ block: [UInt8], number: UInt64, isEnd: Bool = false) throws -> [UInt8] {
        try AuthenticatedCipher.seal(block, key: key.bytes, nonce: Self.nonce(number, isEnd: isEnd), associatedData: preamble)
    }

    /// - Throws: ``BackupError`` `passphrase-wrong` for the first block, `damaged` for any other.
    func open(_ block: [UInt8], number: UInt64, isEnd: Bool = false) throws -> [UInt8] {
        do {
            return try AuthenticatedCipher.open(block, key: key.bytes, nonce: Self.nonce(number, isEnd: isEnd), associatedData: preamble)
        } catch {
            guard number == 0 else { throw BackupError.damaged("block \(number) was changed") }
            throw BackupError(.passphraseWrong, "the passphrase does not open the backup: it is another one, or the file was changed")
        }
    }

    private static func nonce(_ number: UInt64, isEnd: Bool) -> [UInt8] {
        [0, 0, 0, isEnd ? 1 : 0] + withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}
