internal import Cryptography
internal import Encodings

/// What a printed code states by itself, signed, so that a paper can be proved with the key alone and no server is asked (ruling 11). It says that an award was
/// made, never that it still stands.
///
/// Version 1: `1`, the first 8 bytes of the key's id, the day in two bytes, then serial, name and award, each after its length, then the signature of
/// Ed25519 over the text `academy-qr-statement\n` and all of that.
package struct QRStatement: Sendable, Hashable {
    private static let version: UInt8 = 1
    private static let domain = Array("academy-qr-statement\n".utf8)
    private static let keyPrefix = 8
    private static let microsecondsPerDay: Int64 = 86_400_000_000

    /// As printed.
    package let serial: String
    /// The day of the award, its first moment in microseconds since 1970.
    package let awarded: Int64
    /// The holder's, in Latin letters.
    package let name: Field
    package let award: Field
    /// The first half of the ``KeyID``, which is all that is written of it.
    private let key: [UInt8]
    private let signature: [UInt8]

    /// Text, or what is left of it where the code has no room: never a part of it.
    package enum Field: Sendable, Hashable {
        case text(String)
        /// The first 16 bytes of the SHA-256 of the text in UTF-8. Whoever reads the paper gives the text.
        case digest([UInt8])

        package func states(_ text: String) -> Bool {
            switch self {
            case .text(let own): Array(own.utf8) == Array(text.utf8)
            case .digest(let digest): Self.hash(text) == digest
            }
        }

        static let digestBytes = 16

        static func hash(_ text: String) -> [UInt8] { Array(SHA256.hash(Array(text.utf8)).prefix(digestBytes)) }

        /// Longer texts are given by their digest even where there is room.
        static let longest = 254
        static let isDigest: UInt8 = 255

        var bytes: [UInt8] {
            switch self {
            case .text(let text): [UInt8(text.utf8.count)] + text.utf8
            case .digest(let digest): [Self.isDigest] + digest
            }
        }
    }

    /// Characters that a code has left for the statement behind this address.
    package static func room(behind address: String) -> Int { QRCode.longestContent - address.utf8.count - 1 }

    /// Signs a statement of at most `room` characters. Where the texts do not fit, a digest stands for the award, else for the name, else for
    /// both.
    ///
    /// - Throws: ``BadgeError`` `badge-statement-too-long` where even digests do not fit, which leaves the address without statement.
    package init(
        serial: String,
        awarded: Int64,
        name: String,
        award: String,
        room: Int,
        signedBy signer: any MessageSigner
    ) throws(BadgeError) {
        let day = awarded / Self.microsecondsPerDay
        guard awarded >= 0, day <= UInt16.max, Self.isSerial(serial), !name.isEmpty, !award.isEmpty else {
            throw BadgeError(
                .factsUnsuitable,
                "a statement has a serial of 1 to 64 letters, digits and hyphens, a name, an award and a day until 2149"
            )
        }
        let (longName, longAward) = (Field.digest(Field.hash(name)), Field.digest(Field.hash(award)))
        let forms: [(Field, Field)] = [(.text(name), .text(award)), (.text(name), longAward), (longName, .text(award)), (longName, longAward)]
        let fitting = forms.first { form in
            Self.isWritable(form.0) && Self.isWritable(form.1) && Self.characters(serial, form.0, form.1) <= room
        }
        guard let fitting, let key = try? Hexadecimal.decode(signer.keyID.text) else {
            let needed = forms.map { Self.characters(serial, $0.0, $0.1) }.min() ?? 0
            throw BadgeError(.statementTooLong, "a code has \(room) characters left, and the shortest statement has \(needed)")
        }
        (self.serial, self.awarded, self.name, self.award) = (serial, day * Self.microsecondsPerDay, fitting.0, fitting.1)
        self.key = Array(key.prefix(Self.keyPrefix))
        let content = Self.content(self.key, serial, day, name: fitting.0, award: fitting.1)
        do { signature = try signer.sign(message: Self.domain + content) } catch {
            throw BadgeError(.signingFailed, "the statement could not be signed: \(error)")
        }
    }

    /// In base 64 for addresses, to stand behind `#`.
    package var text: String {
        Base64URL.encode(Self.content(key, serial, awarded / Self.microsecondsPerDay, name: name, award: award) + signature)
    }

    /// Reads what stands behind `#`, and accepts what this program would have written with one of these keys.
    package static func verify(_ text: String, keys: [KeyID: Ed25519PublicKey]) throws(BadgeError) -> QRStatement {
        let malformed = BadgeError(.statementMalformed, "not a statement of the academy in version \(version)")
        guard text.utf8.count <= QRCode.longestContent, let bytes = Base64URL.decode(text),
            bytes.count > keyPrefix + 3 + Ed25519PublicKey.signatureBytes,
            bytes[0] == version
        else { throw malformed }
        let content = bytes.dropLast(Ed25519PublicKey.signatureBytes)
        var rest = content.dropFirst(1)
        let key = Array(rest.prefix(keyPrefix))
        let day = rest.dropFirst(keyPrefix).prefix(2).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        rest = rest.dropFirst(keyPrefix + 2)
        guard case .text(let serial)? = field(&rest), isSerial(serial), let name = field(&rest), let award = field(&rest), rest.isEmpty else {
            throw malformed
        }
        let signature = Array(bytes.suffix(Ed25519PublicKey.signatureBytes))
        let known = keys.filter { $0.key.text.utf8.starts(with: Hexadecimal.encodeBytes(key)) }
        guard !known.isEmpty else { throw BadgeError(.keyUnknown, "the statement is signed with a key that is not one of the academy's") }
        guard known.values.contains(where: { $0.isSignature(signature, of: domain + content) }) else {
            throw BadgeError(.signatureWrong, "the statement was not signed by the academy, or was changed")
        }
        return QRStatement(
            serial: serial,
            awarded: day * microsecondsPerDay,
            name: name,
            award: award,
            key: key,
            signature: signature
        )
    }

    private init(serial: String, awarded: Int64, name: Field, award: Field, key: [UInt8], signature: [UInt8]) {
        (self.serial, self.awarded, self.name, self.award) = (serial, awarded, name, award)
        (self.key, self.signature) = (key, signature)
    }

    private static func content(_ key: [UInt8], _ serial: String, _ day: Int64, name: Field, award: Field) -> [UInt8] {
        [version] + key + [UInt8(truncatingIfNeeded: day >> 8), UInt8(truncatingIfNeeded: day)] + Field.text(serial).bytes + name.bytes + award.bytes
    }

    /// In base 64, with the signature.
    private static func characters(_ serial: String, _ name: Field, _ award: Field) -> Int {
        let bytes = 3 + keyPrefix + 1 + serial.utf8.count + length(name) + length(award) + Ed25519PublicKey.signatureBytes
        return (bytes * 4 + 2) / 3
    }

    private static func length(_ field: Field) -> Int {
        switch field {
        case .text(let text): 1 + text.utf8.count
        case .digest: 1 + Field.digestBytes
        }
    }

    private static func isWritable(_ field: Field) -> Bool {
        guard case .text(let text) = field else { return true }
        return text.utf8.count <= Field.longest
    }

    private static func isSerial(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 == 0x2D }
    }

    private static func field(_ rest: inout ArraySlice<UInt8>) -> Field? {
        guard let length = rest.popFirst() else { return nil }
        let count = length == Field.isDigest ? Field.digestBytes : Int(length)
        guard count > 0, rest.count >= count else { return nil }
        let bytes = Array(rest.prefix(count))
        rest = rest.dropFirst(count)
        if length == Field.isDigest { return .digest(bytes) }
        return String(validating: bytes, as: UTF8.self).map { .text($0) }
    }
}
