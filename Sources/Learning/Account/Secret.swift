import Foundation

/// Random bits that prove something to whoever made them. Stored as a SHA-256 only, told once, and printed by nothing but ``text``.
package struct Secret: Sendable, Hashable {
    package enum Kind: Sendable, CaseIterable {
        case session, token, device
        /// In the link of an invitation or of a mail about a forgotten password.
        case ticket

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
        kind.prefix + Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Reads exactly what ``text`` writes.
    package init?(_ kind: Kind, _ text: String) {
        guard text.utf8.count == kind.prefix.utf8.count + (kind.byteCount * 4 + 2) / 3, text.hasPrefix(kind.prefix) else { return nil }
        let plain = text.dropFirst(kind.prefix.count).replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: plain + padding), data.count == kind.byteCount else { return nil }
        self.init(kind, bytes: Array(data))
        guard self.text == text else { return nil }
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(secret)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
