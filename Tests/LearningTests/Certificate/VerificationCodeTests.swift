import Learning
import TestTools
import Testing

@Suite("Verification code")
struct VerificationCodeTests {
    @Test("It is read as people type it, and matches only itself", arguments: 1...5 as ClosedRange<UInt64>)
    func readsTypedForms(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let code = VerificationCode(random: generator.bytes(5))
            #expect(code.text.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/) != nil)
            for form in [
                code.text, code.text.lowercased(), code.text.replacing("-", with: " "), code.text.replacing("0", with: "O").replacing("1", with: "l"),
            ] {
                #expect(VerificationCode(typed: form) == code)
            }
            #expect(code != VerificationCode(random: generator.bytes(5)))
        }
    }

    @Test("All 40 random bits count")
    func usesEveryBit() {
        let texts = (0..<40).map { bit in
            var bytes = [UInt8](repeating: 0, count: 5)
            bytes[bit / 8] = 0x80 >> UInt8(bit % 8)
            return VerificationCode(random: bytes).text
        }
        #expect(Set(texts).count == 40)
    }

    @Test(
        "Other texts are no codes",
        arguments: ["", "0000-000", "0000-00000", "0000-000U", "😀", "0000\u{0}0000", String(repeating: "0", count: 1_000_000)]
    )
    func refuses(text: String) {
        #expect(VerificationCode(typed: text) == nil)
    }
}
