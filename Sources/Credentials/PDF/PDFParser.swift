/// Reads objects (ISO 32000-1, 7.3) from any position of a file.
///
/// It takes more spellings than ``PDFSerializer`` writes, because it also reads the page that Cairo makes of a background; the strict reader
/// serializes again and compares. Depth, count and length are bounded, so hostile input costs at most time proportional to its size.
struct PDFParser {
    static let greatestDepth = 24
    static let greatestCount = 100_000

    let bytes: [UInt8]
    private(set) var position: Int
    private let end: Int
    private var count = 0

    init(_ bytes: [UInt8], at position: Int = 0, end: Int? = nil) {
        self.bytes = bytes
        self.end = min(end ?? bytes.count, bytes.count)
        self.position = max(0, position)
    }

    mutating func object() throws(PDFSyntaxError) -> PDFObject {
        try object(depth: 0)
    }

    /// Takes `keyword` if it comes next.
    mutating func take(_ keyword: StaticString) -> Bool {
        skipWhiteSpace()
        let length = keyword.utf8CodeUnitCount
        guard end - position >= length else { return false }
        for index in 0..<length where bytes[position + index] != keyword.utf8Start[index] { return false }
        position += length
        return true
    }

    /// An unsigned integer of at most ten digits, if one comes next.
    mutating func takeInteger() -> Int? {
        skipWhiteSpace()
        var value = 0
        let start = position
        while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), position - start < 10 {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        return position > start ? value : nil
    }

    private func failure(_ reason: String) -> PDFSyntaxError {
        PDFSyntaxError(offset: position, reason: reason)
    }

    private func peek(_ ahead: Int = 0) -> UInt8? {
        end - position > ahead ? bytes[position + ahead] : nil
    }

    private mutating func skipWhiteSpace() {
        while let byte = peek() {
            switch byte {
            case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: position += 1
            case UInt8(ascii: "%"): while let inComment = peek(), inComment != 0x0A, inComment != 0x0D { position += 1 }
            default: return
            }
        }
    }

    private mutating func object(depth: Int) throws(PDFSyntaxError) -> PDFObject {
        guard depth <= Self.greatestDepth else { throw failure("objects are nested too deeply") }
        count += 1
        guard count <= Self.greatestCount else { throw failure("there are too many objects") }
        skipWhiteSpace()
        guard let first = peek() else { throw failure("an object was expected, the data end") }
        switch first {
        case UInt8(ascii: "/"): return .name(try name())
        case UInt8(ascii: "("): return .string(try literalString())
        case UInt8(ascii: "<"):
            return peek(1) == UInt8(ascii: "<") ? .dictionary(try dictionary(depth: depth)) : .string(try hexadecimalString())
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return try numberOrReference()
        default:
            if take("true") { return .boolean(true) }
            if take("false") { return .boolean(false) }
            if take("null") { return .null }
            throw failure("this is not an object")
        }
    }

    private mutating func array(depth: Int) throws(PDFSyntaxError) -> [PDFObject] {
        position += 1
        var elements: [PDFObject] = []
        while !take("]") { elements.append(try object(depth: depth + 1)) }
        return elements
    }

    private mutating func dictionary(depth: Int) throws(PDFSyntaxError) -> [String: PDFObject] {
        position += 2
        var entries: [String: PDFObject] = [:]
        while !take(">>") {
            skipWhiteSpace()
            guard peek() == UInt8(ascii: "/") else { throw failure("a key was expected") }
            let key = try name()
            guard entries.updateValue(try object(depth: depth + 1), forKey: key) == nil else {
                throw failure("the key \(key) stands twice")
            }
        }
        return entries
    }

    private mutating func name() throws(PDFSyntaxError) -> String {
        position += 1
        let start = position
        while let byte = peek(), PDFSerializer.isRegular(byte), byte != UInt8(ascii: "#") { position += 1 }
        // Nearly all names are plain, and regular characters are ASCII.
        guard peek() == UInt8(ascii: "#") else {
            guard position - start <= 127 else { throw failure("the name is too long or not UTF-8") }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        var characters = Array(bytes[start..<position])
        while let byte = peek(), PDFSerializer.isRegular(byte) {
            position += 1
            if byte == UInt8(ascii: "#") {
                guard let high = hexadecimalDigit(), let low = hexadecimalDigit() else { throw failure("# in a name needs two digits") }
                characters.append(high << 4 | low)
            } else {
                characters.append(byte)
            }
        }
        guard characters.count <= 127, let name = String(validating: characters, as: UTF8.self) else {
            throw failure("the name is too long or not UTF-8")
        }
        return name
    }

    private mutating func hexadecimalDigit() -> UInt8? {
        guard let byte = peek() else { return nil }
        let value: UInt8
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): value = byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): value = byte - UInt8(ascii: "A") + 10
        default: return nil
        }
        position += 1
        return value
    }

    private mutating func hexadecimalString() throws(PDFSyntaxError) -> [UInt8] {
        position += 1
        var string: [UInt8] = []
        // The place of a signature has thousands of digits.
        if let length = bytes[position..<end].firstIndex(of: UInt8(ascii: ">")).map({ ($0 - position) / 2 }) { string.reserveCapacity(length) }
        while let high = hexadecimalDigit() {
            guard let low = hexadecimalDigit() else { throw failure("a hexadecimal string needs an even number of digits") }
            string.append(high << 4 | low)
        }
        guard peek() == UInt8(ascii: ">") else { throw failure("a hexadecimal string is not closed") }
        position += 1
        return string
    }

    private mutating func literalString() throws(PDFSyntaxError) -> [UInt8] {
        position += 1
        let start = position
        while let byte = peek(), byte != UInt8(ascii: ")") {
            guard byte != UInt8(ascii: "("), byte != UInt8(ascii: "\\") else { throw failure("escapes in strings are not read") }
            position += 1
        }
        guard peek() != nil else { throw failure("a string is not closed") }
        position += 1
        return Array(bytes[start..<position - 1])
    }

    private mutating func numberOrReference() throws(PDFSyntaxError) -> PDFObject {
        if let first = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
            let start = position
            if let number = takeInteger(), peek() == 0x20, takeInteger() == 0, peek() == 0x20, take("R") { return .reference(number) }
            position = start
        }
        return .number(try number())
    }

    private mutating func number() throws(PDFSyntaxError) -> PDFNumber {
        var isNegative = false
        if let sign = peek(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            position += 1
        }
        var scaled = 0
        var whole = 0
        while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            whole += 1
            guard whole <= 12 else { throw failure("the number is too long") }
            scaled = scaled * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        scaled *= PDFNumber.millionths
        var fraction = 0
        if peek() == UInt8(ascii: ".") {
            position += 1
            var unit = PDFNumber.millionths
            while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                fraction += 1
                guard fraction <= 20 else { throw failure("the number is too long") }
                unit /= 10
                scaled += Int(byte - UInt8(ascii: "0")) * unit
                position += 1
            }
        }
        guard whole + fraction > 0 else { throw failure("a number was expected") }
        return PDFNumber(scaled: isNegative ? -scaled : scaled)
    }
}
