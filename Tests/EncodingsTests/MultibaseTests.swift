import Encodings
import Testing

@Suite("Multibase") struct MultibaseTests {
    @Test("The first character names the base", arguments: [(Multibase.base58, "z2NEpo7TZRRrLZSi2U"), (.base64URL, "uSGVsbG8gV29ybGQh")])
    func marks(base: Multibase, text: String) {
        #expect(base.encode(Array("Hello World!".utf8)) == text)
        #expect(base.decode(text) == Array("Hello World!".utf8))
    }

    @Test("Texts in another base are refused", arguments: Multibase.allCases, ["", "fff", "Z2NEpo", "USGVs", "2NEpo", "é"])
    func refuses(base: Multibase, text: String) { #expect(base.decode(text) == nil) }

    @Test func `one base does not read the other`() {
        #expect(Multibase.base58.decode(Multibase.base64URL.encode([1, 2, 3])) == nil)
        #expect(Multibase.base64URL.decode(Multibase.base58.encode([1, 2, 3])) == nil)
    }
}
