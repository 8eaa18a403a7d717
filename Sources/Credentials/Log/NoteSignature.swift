internal import Cryptography

/// One line of signature under a note; whose it is and whether it is good is another question.
package struct NoteSignature: Sendable, Hashable {
    static let longestValue = 6_000
    private static let dash = Array("— ".utf8)

    package let name: String
    package let keyID: UInt32
    /// What the algorithm of the key makes of it.
    package let value: [UInt8]

    package init(name: String, keyID: UInt32, value: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.value = value
    }

    /// `line` is without its newline.
    init?(line: ArraySlice<UInt8>) {
        guard line.starts(with: Self.dash) else { return nil }
        let rest = line.dropFirst(Self.dash.count)
        guard let space = rest.firstIndex(of: UInt8(ascii: " ")), let name = String(validating: rest[..<space], as: UTF8.self), Self.isName(name),
            rest.distance(from: space, to: rest.endIndex) <= Self.longestValue * 4 / 3,
            let bytes = try? Base64.decode(rest[(space + 1)...]), bytes.count > 4
        else { return nil }
        self.init(name: name, keyID: bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }, value: Array(bytes.dropFirst(4)))
    }

    /// Without its newline.
    var line: [UInt8] {
        let id = (0..<4).map { UInt8(truncatingIfNeeded: keyID >> UInt32(24 - 8 * $0)) }
        return Self.dash + Array(name.utf8) + [UInt8(ascii: " ")] + Base64.encode(id + value)
    }

    func isUnder(_ key: NoteKey) -> Bool { keyID == key.id && LogText.isSame(name, key.name) }

    /// C2SP: neither empty nor with a space of Unicode or a plus.
    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= NoteKey.longestName && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" }
    }
}
