internal import Cryptography

/// The one spelling of every object in a sealed file.
///
/// PDF allows many spellings of the same object; a reader that accepts them all cannot tell a file that was written once from one that was
/// edited afterwards. Here: one space between tokens and none elsewhere, keys in byte order, numbers as ``PDFNumber`` spells them, strings of
/// plain printable ASCII in parentheses and all others in lower-case hexadecimal, `#xx` in names only where a byte is not a regular character.
enum PDFSerializer {
    static let hexadecimalDigits = Array("0123456789abcdef".utf8)

    static func serialize(_ object: PDFObject) -> [UInt8] {
        var bytes: [UInt8] = []
        append(object, to: &bytes)
        return bytes
    }

    static func append(_ object: PDFObject, to bytes: inout [UInt8]) {
        switch object {
        case .null: bytes += "null".utf8
        case .boolean(let value): bytes += (value ? "true" : "false").utf8
        case .number(let number): number.append(to: &bytes)
        case .name(let name): append(name: name, to: &bytes)
        case .string(let string): append(string: string, to: &bytes)
        case .reference(let number):
            bytes += String(number).utf8
            bytes += " 0 R".utf8
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: " ")) }
                append(element, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .dictionary(let entries):
            bytes += "<<".utf8
            for (key, value) in entries.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                bytes.append(UInt8(ascii: " "))
                append(name: key, to: &bytes)
                bytes.append(UInt8(ascii: " "))
                append(value, to: &bytes)
            }
            bytes += " >>".utf8
        }
    }

    static func append(hexadecimal data: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        for byte in data {
            bytes.append(hexadecimalDigits[Int(byte >> 4)])
            bytes.append(hexadecimalDigits[Int(byte & 0xF)])
        }
    }

    private static func append(name: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "/"))
        for byte in name.utf8 {
            if isRegular(byte) && byte != UInt8(ascii: "#") {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "#"))
                append(hexadecimal: CollectionOfOne(byte), to: &bytes)
            }
        }
    }

    private static func append(string: [UInt8], to bytes: inout [UInt8]) {
        if string.allSatisfy(isPlain) {
            bytes.append(UInt8(ascii: "("))
            bytes += string
            bytes.append(UInt8(ascii: ")"))
        } else {
            bytes.append(UInt8(ascii: "<"))
            bytes += Hexadecimal.encodeBytes(string)
            bytes.append(UInt8(ascii: ">"))
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"): false
        default: (0x20...0x7E).contains(byte)
        }
    }

    /// A printable ASCII character that is neither white space nor one of the delimiters of ISO 32000-1, 7.2.2.
    static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            false
        default: (0x21...0x7E).contains(byte)
        }
    }
}
