internal import Encodings

/// Random bits that prove something to whoever made them. Stored as a SHA-256 only, told once, and printed by nothing but ``text``.
package struct Secret: Sendable, Hashable {
    package enum Kind: Sendable, CaseIterable {
        case session, token, device
        /// In the link of an invitation or of a mail about a forgotten password.
        case ticket
        /// In the link by which a holder shows a document.
        case share

        var prefix: String { self == .token ? "acad_" : "" }
        /// 256 bits; a link that holds for days and once has 128.
        var byteCount: Int { self == .ticket ? 16 : 32 }
    }

    package let kind: Kind
    package let bytes: [UInt8]

    private init(_ kind: Kind, bytes: [UInt8]) { (self.kind, self.bytes) = (kind, bytes) }

    package static func draw(_ kind: Kind, from random: any RandomSource) throws -> Secret {
        Secret(kind, bytes: try random.bytes(kind.byteCount))
    }

    /// Base64url without padding (RFC 4648 section 5); a token begins with `acad_`, so that leaked ones can be searched for.
    package var text: String {
        kind.prefix + Base64URL.encode(bytes)
    }

    /// Reads exactly what ``text`` writes.
    package init?(_ kind: Kind, _ text: String) {
        guard text.utf8.count == kind.prefix.utf8.count + (kind.byteCount * 4 + 2) / 3, text.utf8.starts(with: kind.prefix.utf8) else { return nil }
        guard let bytes = Base64URL.decode(text.dropFirst(kind.prefix.count)), bytes.count == kind.byteCount else { return nil }
        self.init(kind, bytes: bytes)
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(secret)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
