internal import CanonicalJSON
internal import Cryptography

/// A private key at rest under a passphrase: one line of canonical JSON whose key comes from scrypt and whose content is sealed with AES-256-GCM, the
/// parameters along with it, so that neither can be changed.
enum EncryptedKey {
    private static let format = "academy-encrypted-key"
    private static let saltLength = 16
    private static let greatestLength = 16_384

    static func isOne(_ bytes: [UInt8]) -> Bool { bytes.first == UInt8(ascii: "{") }

    static func encode(
        _ pem: [UInt8],
        _ passphrase: KeyPassphrase,
        random: (Int) throws(CryptographyError) -> [UInt8]
    ) throws(KeyError) -> [UInt8] {
        do throws(CryptographyError) {
            let salt = try random(saltLength)
            let nonce = try random(AuthenticatedCipher.nonceLength)
            var members = header(passphrase.cost, salt: salt, nonce: nonce)
            let key = try PassphraseKey(passphrase.bytes, salt: salt, cost: passphrase.cost)
            let sealed = try AuthenticatedCipher.seal(pem, key: key.bytes, nonce: nonce, associatedData: JSONValue.object(members).canonicalBytes)
            members["sealed"] = .string(Hexadecimal.encode(sealed))
            return JSONValue.object(members).canonicalBytes + [UInt8(ascii: "\n")]
        } catch {
            throw KeyError(.libraryFailure, "a private key was not encrypted: \(error.reason)")
        }
    }

    static func decode(_ bytes: [UInt8], _ passphrase: KeyPassphrase?, path: String) throws(KeyError) -> [UInt8] {
        guard let passphrase else { throw KeyError(.passphraseMissing, "\(path) is encrypted; its passphrase is needed") }
        guard let reading = try? read(bytes) else { throw KeyError(.storeMalformed, "\(path) is not an encrypted key of this program") }
        do {
            let key = try PassphraseKey(passphrase.bytes, salt: reading.salt, cost: reading.cost)
            let header = JSONValue.object(header(reading.cost, salt: reading.salt, nonce: reading.nonce)).canonicalBytes
            return try AuthenticatedCipher.open(reading.sealed, key: key.bytes, nonce: reading.nonce, associatedData: header)
        } catch {
            throw KeyError(.passphraseWrong, "\(path) does not open with this passphrase, or it was changed")
        }
    }

    private static func header(_ cost: PassphraseKey.Cost, salt: [UInt8], nonce: [UInt8]) -> [String: JSONValue] {
        [
            "format": .string(format), "version": .integer(1), "cipher": .string("AES-256-GCM"),
            "scrypt": [
                "logarithm": .integer(Int64(cost.logarithm)), "blockSize": .integer(Int64(cost.blockSize)),
                "parallelism": .integer(Int64(cost.parallelism)), "salt": .string(Hexadecimal.encode(salt)),
            ],
            "nonce": .string(Hexadecimal.encode(nonce)),
        ]
    }

    private struct Reading {
        let cost: PassphraseKey.Cost
        let salt: [UInt8]
        let nonce: [UInt8]
        let sealed: [UInt8]
    }

    private struct Malformed: Error {}

    private static func read(_ bytes: [UInt8]) throws -> Reading {
        let fields = try JSONFields(try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: greatestLength, maximumDepth: 3)))
        try fields.allow(only: ["format", "version", "cipher", "scrypt", "nonce", "sealed"])
        let scrypt = try fields.object("scrypt")
        try scrypt.allow(only: ["logarithm", "blockSize", "parallelism", "salt"])
        guard try fields.string("format") == format, try fields.integer("version") == 1, try fields.string("cipher") == "AES-256-GCM",
            let logarithm = UInt8(exactly: try scrypt.integer("logarithm")), let blockSize = UInt8(exactly: try scrypt.integer("blockSize")),
            let parallelism = UInt8(exactly: try scrypt.integer("parallelism")),
            let cost = PassphraseKey.Cost(logarithm: logarithm, blockSize: blockSize, parallelism: parallelism)
        else { throw Malformed() }
        let salt = try Hexadecimal.decode(try scrypt.string("salt"))
        let nonce = try Hexadecimal.decode(try fields.string("nonce"))
        guard salt.count == saltLength, nonce.count == AuthenticatedCipher.nonceLength else { throw Malformed() }
        return Reading(cost: cost, salt: salt, nonce: nonce, sealed: try Hexadecimal.decode(try fields.string("sealed")))
    }
}
