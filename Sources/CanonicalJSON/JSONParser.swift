extension JSONValue {
    /// Reads one JSON text (RFC 8259), strictly: valid UTF-8 without byte order mark, no key twice, nothing but white space around the value, no
    /// half surrogate pairs, whole numbers only. Keys that are canonically equivalent (é in one or in two code points) count as the same key.
    public static func parse(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) -> JSONValue {
        guard bytes.count <= limits.maximumBytes else { throw JSONError(code: .tooLarge, offset: max(0, limits.maximumBytes)) }
        // A Result carries the typed error through the closure, whose own throws would lose the type.
        let result = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(JSONError) -> JSONValue in
                var parser = JSONParser(bytes: buffer, maximumDepth: limits.maximumDepth)
                return try parser.document()
            }
        }
        return try result.get()
    }

    /// ``parse(_:limits:)`` of a text in memory.
    public static func parse(_ text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) -> JSONValue {
        try parse(Array(text.utf8), limits: limits)
    }
}

/// A recursive descent over bytes that outlive it; its depth is bounded.
struct JSONParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let maximumDepth: Int
    var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    mutating func document() throws(JSONError) -> JSONValue {
        let result = try value(depth: 0)
        skipWhiteSpace()
        guard position == bytes.count else { throw JSONError(code: .trailingData, offset: position) }
        return result
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        skipWhiteSpace()
        switch try peek() {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try integer())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw JSONError(code: .unexpectedByte, offset: position)
        }
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        try enter(depth: depth)
        var members = [String: JSONValue](minimumCapacity: 12)
        if skip(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipWhiteSpace()
            let start = position
            guard try peek() == UInt8(ascii: "\"") else { throw JSONError(code: .unexpectedByte, offset: position) }
            let key = try string()
            skipWhiteSpace()
            try expect(UInt8(ascii: ":"))
            let member = try value(depth: depth)
            guard members.updateValue(member, forKey: key) == nil else { throw JSONError(code: .duplicateKey, offset: start) }
        } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        try enter(depth: depth)
        var elements: [JSONValue] = []
        if skip(UInt8(ascii: "]")) { return .array(elements) }
        repeat { elements.append(try value(depth: depth)) } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func enter(depth: Int) throws(JSONError) {
        guard depth <= maximumDepth else { throw JSONError(code: .tooDeep, offset: position) }
        position += 1
    }

    private mutating func integer() throws(JSONError) -> Int64 {
        let start = position
        let negative = bytes[position] == UInt8(ascii: "-")
        if negative { position += 1 }
        let digits = position
        var magnitude: Int64 = 0
        while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
            guard magnitude <= JSONValue.largestInteger / 10 else { throw JSONError(code: .integerOutOfRange, offset: start) }
            magnitude = magnitude * 10 + Int64(digit)
            position += 1
        }
        guard position > digits else {
            throw JSONError(code: position == bytes.count ? .unexpectedEnd : .unexpectedByte, offset: position)
        }
        guard position == digits + 1 || bytes[digits] != UInt8(ascii: "0") else { throw JSONError(code: .unexpectedByte, offset: digits + 1) }
        if position < bytes.count, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[position]) {
            throw JSONError(code: .notAnInteger, offset: start)
        }
        guard magnitude <= JSONValue.largestInteger else { throw JSONError(code: .integerOutOfRange, offset: start) }
        return negative ? -magnitude : magnitude
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for expected in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) { try expect(expected) }
        return value
    }

    func peek() throws(JSONError) -> UInt8 {
        guard position < bytes.count else { throw JSONError(code: .unexpectedEnd, offset: position) }
        return bytes[position]
    }

    mutating func expect(_ byte: UInt8) throws(JSONError) {
        guard try peek() == byte else { throw JSONError(code: .unexpectedByte, offset: position) }
        position += 1
    }

    /// Steps over white space, and over this byte if it comes next.
    private mutating func skip(_ byte: UInt8) -> Bool {
        skipWhiteSpace()
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipWhiteSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }
}
