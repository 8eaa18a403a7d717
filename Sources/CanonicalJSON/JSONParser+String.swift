extension JSONParser {
    /// Reads from the opening to the closing quote.
    mutating func string() throws(JSONError) -> String {
        let opening = position
        position += 1
        var unescaped: [UInt8] = []
        var run = position
        while true {
            skipPlainText()
            switch try peek() {
            case UInt8(ascii: "\""):
                let text =
                    if unescaped.isEmpty {
                        String(validating: UnsafeBufferPointer(rebasing: bytes[run..<position]), as: UTF8.self)
                    } else {
                        String(validating: unescaped + bytes[run..<position], as: UTF8.self)
                    }
                guard let text else { throw JSONError(code: .invalidText, offset: opening) }
                position += 1
                return text
            case UInt8(ascii: "\\"):
                unescaped.append(contentsOf: bytes[run..<position])
                try escape(into: &unescaped)
                run = position
            case 0..<0x20:
                throw JSONError(code: .controlCharacter, offset: position)
            default:
                position += 1
            }
        }
    }

    /// To the next byte that ends, escapes or spoils a text, or to the end of the document.
    private mutating func skipPlainText() {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { return }
            position += 1
        }
    }

    private mutating func escape(into output: inout [UInt8]) throws(JSONError) {
        let start = position
        position += 1
        let letter = try peek()
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(letter)
        case UInt8(ascii: "b"): output.append(0x08)
        case UInt8(ascii: "f"): output.append(0x0C)
        case UInt8(ascii: "n"): output.append(0x0A)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "t"): output.append(0x09)
        case UInt8(ascii: "u"): output.append(contentsOf: Character(try scalar(escapedAt: start)).utf8)
        default: throw JSONError(code: .invalidEscape, offset: start)
        }
    }

    /// The character of `\uXXXX`, or of the pair of them that stands for a character beyond U+FFFF.
    private mutating func scalar(escapedAt start: Int) throws(JSONError) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else {
            throw JSONError(code: .loneSurrogate, offset: start)
        }
        position += 2
        let second = try codeUnit()
        guard 0xDC00..<0xE000 ~= second else { throw JSONError(code: .loneSurrogate, offset: start) }
        let value = 0x10000 + ((UInt32(first) - 0xD800) << 10) + (UInt32(second) - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else { throw JSONError(code: .loneSurrogate, offset: start) }
        return scalar
    }

    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            let digit = try peek()
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt16(digit - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt16(digit - UInt8(ascii: "A") + 10)
            default: throw JSONError(code: .invalidEscape, offset: position)
            }
            position += 1
        }
        return unit
    }
}
