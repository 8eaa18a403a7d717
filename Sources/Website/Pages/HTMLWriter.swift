import Hummingbird
import NIOCore

/// A page while it is being made. What is not markup goes through ``text(_:)``.
struct HTMLWriter {
    private(set) var buffer: ByteBuffer

    init(capacity: Int) {
        buffer = ByteBufferAllocator().buffer(capacity: capacity)
    }

    mutating func markup(_ bytes: [UInt8]) {
        buffer.writeBytes(bytes)
    }

    mutating func markup(_ text: StaticString) {
        buffer.writeStaticString(text)
    }

    /// Text for an element or a quoted attribute. Characters that no HTML or XML document may contain become U+FFFD.
    mutating func text(_ text: String) {
        guard text.utf8.contains(where: Self.isSpecial) else {
            buffer.writeString(text)
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": buffer.writeStaticString("&amp;")
            case "<": buffer.writeStaticString("&lt;")
            case ">": buffer.writeStaticString("&gt;")
            case "\"": buffer.writeStaticString("&quot;")
            case "'": buffer.writeStaticString("&#39;")
            case "\t", "\n": buffer.writeInteger(UInt8(scalar.value))
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": buffer.writeStaticString("\u{FFFD}")
            default: UTF8.encode(scalar).map { _ = buffer.writeBytes($0) }
            }
        }
    }

    /// Also the first bytes of U+0080 to U+009F and of U+FFFE: the slow way sorts them out.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, 0xC2, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
