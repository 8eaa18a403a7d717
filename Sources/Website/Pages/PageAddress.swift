import Learning

/// A page of ours with what is needed to see it again in another language.
struct PageAddress: Sendable, Hashable {
    let path: String
    var fields: [Field] = []

    struct Field: Sendable, Hashable {
        let name: String
        let value: String
    }

    func text(_ language: Language) -> String {
        var text = path + "?"
        for field in fields {
            text += "\(field.name)=\(Self.encoded(field.value))&"
        }
        return text + "lang=\(language.rawValue)"
    }

    /// Everything but RFC 3986's unreserved characters as `%XX`.
    static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isUnreserved) else { return text }
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
