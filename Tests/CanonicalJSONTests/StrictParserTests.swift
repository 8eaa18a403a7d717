import CanonicalJSON
import Testing

@Suite struct StrictParserTests {
    @Test(arguments: [
        ("", JSONError.Code.unexpectedEnd, 0),
        ("  ", .unexpectedEnd, 2),
        ("{\"a\":1,\"a\":2}", .duplicateKey, 7),
        ("{\"\\u0061\":1,\"a\":2}", .duplicateKey, 12),
        ("{\"é\":1,\"e\u{301}\":2}", .duplicateKey, 8),
        ("[1] x", .trailingData, 4),
        ("[1]\u{0}", .trailingData, 3),
        ("[1,]", .unexpectedByte, 3),
        ("{\"a\":1,}", .unexpectedByte, 7),
        ("{a:1}", .unexpectedByte, 1),
        ("[1 2]", .unexpectedByte, 3),
        ("01", .unexpectedByte, 1),
        ("-01", .unexpectedByte, 2),
        ("-", .unexpectedEnd, 1),
        ("+1", .unexpectedByte, 0),
        ("1.0", .notAnInteger, 0),
        ("[0.5]", .notAnInteger, 1),
        ("1e3", .notAnInteger, 0),
        ("9007199254740992", .integerOutOfRange, 0),
        ("-9007199254740992", .integerOutOfRange, 0),
        ("99999999999999999999999999", .integerOutOfRange, 0),
        ("NaN", .unexpectedByte, 0),
        ("nul", .unexpectedEnd, 3),
        ("trve", .unexpectedByte, 2),
        ("\"abc", .unexpectedEnd, 4),
        ("\"a\nb\"", .controlCharacter, 2),
        ("\"\\x\"", .invalidEscape, 1),
        ("\"\\u12g4\"", .invalidEscape, 5),
        ("\"\\u12", .unexpectedEnd, 5),
        ("\"\\ud800\"", .loneSurrogate, 1),
        ("\"a\\ude00\"", .loneSurrogate, 2),
        ("\"\\ud800\\u0041\"", .loneSurrogate, 1),
        ("\"\\ud800\\ud800\"", .loneSurrogate, 1),
        ("\u{FEFF}1", .unexpectedByte, 0),
        ("'a'", .unexpectedByte, 0),
        ("/**/1", .unexpectedByte, 0),
        ("[1", .unexpectedEnd, 2),
    ])
    func `what is not strict JSON is refused with its place`(text: String, code: JSONError.Code, offset: Int) {
        #expect(throws: JSONError(code: code, offset: offset)) { try JSONValue.parse(text) }
    }

    /// Stray continuation, overlong slash, encoded surrogate, beyond U+10FFFF, cut short.
    @Test(arguments: [[0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF]] as [[UInt8]])
    func `text that is not UTF-8 is refused`(bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        #expect(throws: JSONError(code: .invalidText, offset: 0)) { try JSONValue.parse([quote] + bytes + [quote]) }
        #expect(throws: JSONError(code: .invalidText, offset: 0)) { try JSONValue.parse([quote, 0x5C, 0x6E] + bytes + [quote]) }
    }

    @Test func `depth and size are bounded`() throws {
        let limits = JSONLimits(maximumBytes: 8, maximumDepth: 3)
        #expect(try JSONValue.parse("[[[1]]]", limits: limits) == [[[1]]])
        #expect(throws: JSONError(code: .tooDeep, offset: 3)) { try JSONValue.parse("[[[[]]]]", limits: limits) }
        #expect(throws: JSONError(code: .tooLarge, offset: 8)) { try JSONValue.parse("[1,2,3,4]", limits: limits) }
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(throws: JSONError(code: .tooDeep, offset: 64)) { try JSONValue.parse(deep) }
    }

    @Test func `every cut of a document is refused`() {
        let bytes = Array(#"{"a":[1,-2,"x\u00e9\ud83d\ude00",true,null],"b":{"c":false}}"#.utf8)
        for count in 0..<bytes.count {
            #expect(throws: JSONError.self) { try JSONValue.parse(Array(bytes[..<count])) }
        }
    }

    @Test func `escapes are read`() throws {
        #expect(try JSONValue.parse(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 plain""#) == .string("\"\\/\u{8}\u{C}\n\r\té😀 plain"))
    }
}
