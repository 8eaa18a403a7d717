import CanonicalJSON
import Testing

@Suite struct CanonicalFormTests {
    /// The example of RFC 8785 3.2.3: keys that UTF-16 and UTF-8 order differently.
    @Test func `keys are ordered by UTF-16 code units`() throws {
        let text =
            #"{"\u20ac":"Euro","\r":"CR","\ufb33":"Dalet","1":"One","\ud83d\ude00":"Smile","\u0080":"Control","\u00f6":"O umlaut"}"#
        let canonical = try JSONValue.parse(text).canonicalText
        #expect(
            canonical
                == "{\"\\r\":\"CR\",\"1\":\"One\",\"\u{80}\":\"Control\",\"ö\":\"O umlaut\",\"€\":\"Euro\",\"😀\":\"Smile\",\"\u{FB33}\":\"Dalet\"}"
        )
    }

    @Test func `a key that begins another comes first`() {
        let value: JSONValue = ["ab": 1, "a": 2, "": 3, "b": 4]
        #expect(value.canonicalText == #"{"":3,"a":2,"ab":1,"b":4}"#)
    }

    /// The string of RFC 8785 3.2.2.2.
    @Test func `only what must be escaped is`() throws {
        let value = try JSONValue.parse(#""\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/""#)
        #expect(value.canonicalText == "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"")
        #expect(JSONValue.string("\u{7F}\u{8}\t\u{C}\r\u{1f}/é😀").canonicalText == "\"\u{7F}\\b\\t\\f\\r\\u001f/é😀\"")
    }

    @Test func `white space goes and numbers are plain`() throws {
        let value = try JSONValue.parse(" [ 1 ,-0, -9007199254740991,9007199254740991 , true,false , null ,{ } , [ ] ]\r\n\t")
        #expect(value.canonicalText == "[1,0,-9007199254740991,9007199254740991,true,false,null,{},[]]")
    }

    @Test func `the canonical form reads back as the same value`() throws {
        let value: JSONValue = ["a": [1, "x\u{0}\u{10FFFF}\u{2028}", nil, true, ["b": [:], "é": []]], "z": -5]
        #expect(try JSONValue.parse(value.canonicalBytes) == value)
    }
}
