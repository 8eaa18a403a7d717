internal import Cryptography

/// What private keys are encrypted with at rest. It never shows its content, whoever prints it.
public struct KeyPassphrase: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let bytes: [UInt8]
    let cost: PassphraseKey.Cost

    /// Shorter ones are guessed.
    public static let minimumLength = 12

    /// - Parameter text: UTF-8, as it was typed.
    /// - Throws: ``KeyError`` `key-passphrase-wrong` for one that is too short.
    public init(_ text: [UInt8]) throws(KeyError) { try self.init(text, cost: .usual) }

    package init(_ text: [UInt8], logarithm: UInt8) throws(KeyError) {
        guard let cost = PassphraseKey.Cost(logarithm: logarithm, blockSize: 8, parallelism: 1) else {
            throw KeyError(.libraryFailure, "scrypt does not know the cost 2^\(logarithm)")
        }
        try self.init(text, cost: cost)
    }

    private init(_ text: [UInt8], cost: PassphraseKey.Cost) throws(KeyError) {
        guard text.count >= KeyPassphrase.minimumLength else {
            throw KeyError(.passphraseWrong, "a passphrase for keys has at least \(KeyPassphrase.minimumLength) bytes")
        }
        bytes = text
        self.cost = cost
    }

    /// Never the passphrase.
    public var description: String { "a passphrase" }
    /// Never the passphrase.
    public var debugDescription: String { description }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
