import Hummingbird
import NIOCore

/// A page while it is being made. What is not markup goes through ``text(_:)``.
struct HTMLWriter {
    private var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    var buffer: ByteBuffer { ByteBuffer(bytes: bytes) }

    mutating func markup(_ markup: [UInt8]) {
        bytes.append(contentsOf: markup)
    }

    mutating func markup(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Text for an element or a quoted attribute. Characters that no HTML or XML document may contain become U+FFFD.
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var index = 0
            while index < utf8.count {
                let plain = utf8[index...].prefix { !Self.isSpecial($0) }
                bytes.append(contentsOf: plain)
                index = plain.endIndex
                if index < utf8.count { index += special(utf8[index...]) }
            }
        }
    }

    /// - Returns: how many bytes it has dealt with.
    private mutating func special(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        switch rest[rest.startIndex] {
        case UInt8(ascii: "&"): markup("&amp;")
        case UInt8(ascii: "<"): markup("&lt;")
        case UInt8(ascii: ">"): markup("&gt;")
        case UInt8(ascii: "\""): markup("&quot;")
        case UInt8(ascii: "'"): markup("&#39;")
        case UInt8(ascii: "\r"): markup("&#13;")
        case let byte where byte < 0x80: markup("\u{FFFD}")
        case 0xC2 where (0x80...0x9F).contains(rest[rest.startIndex + 1]):
            markup("\u{FFFD}")
            return 2
        case 0xEF where rest.starts(with: [0xEF, 0xBF, 0xBE]) || rest.starts(with: [0xEF, 0xBF, 0xBF]):
            markup("\u{FFFD}")
            return 3
        case let byte: bytes.append(byte)
        }
        return 1
    }

    /// Signs that mean something in HTML, controls, and the first bytes of U+0080 to U+009F and of U+FFFE and U+FFFF.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): false
        case 0..<0x20, 0x7F, 0xC2, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
